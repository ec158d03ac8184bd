import { customers, mailAddress, salesMailbox } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { logAbout } from '../../shared/log.ts';
import { deliver, type Mailbox } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { mailCreditNotes } from './mailing.ts';
import { noticeKey, returnMail } from './mails.ts';
import { type GoodsReturn, goodsReturn } from './model.ts';
import { type Notice, noticeOf } from './notices.ts';
import { returns } from './store.ts';

const earlier = goodsReturn.pick({ status: true });

/** Mails whoever a return concerns, as it changes; a change that comes again finds its mails on record. */
export async function tellOfReturn(change: Change): Promise<void> {
  const { before, after } = change;
  if (!after) return;
  const now = returns.parse(after);
  const notice = noticeOf(before && earlier.parse(before).status, now);
  if (notice) await logAbout({ orderId: now.orderId }, () => tell(now, notice));
  await mailCreditNotes(change);
}

/** A customer without an address is not told. */
async function tell(about: GoodsReturn, notice: Notice): Promise<void> {
  const settings = getSettings();
  const customer = await customers.get(keys.customer(about.customerId));
  const address = mailAddress(customer);
  const own: Mailbox | undefined = address ? { name: customer.name, address } : undefined;
  const to = notice === 'requested' ? salesMailbox(customer, settings) : own;
  if (!to) return;
  await deliver({
    key: noticeKey(about, notice),
    orderId: about.orderId,
    to,
    content: () => returnMail(notice, about, customer, settings),
  });
}
