import { releaseExpired, setAsideExpired } from '../inventory/index.ts';
import { inState } from '../shared/keys.ts';
import { unsettledMails } from '../shared/mail/record.ts';
import { measure } from '../shared/measure.ts';
import type { Measure } from '../shared/metrics.ts';
import { countKeys } from '../shared/paging.ts';
import { now, plusDays, plusSeconds } from '../shared/time.ts';
import { ENDED } from './deciding.ts';
import { orderStatus } from './model.ts';
import { offerAround } from './offering-around.ts';
import { closeOverdueReturns, countUninspected } from './returns/expiry.ts';
import { ORDERS } from './store.ts';

/** How long a mail may take without anyone being told. */
const LATE_SECONDS = 15 * 60;

/**
 * Counts, every few minutes, what no change in the table tells of, because it is about what does not happen: orders
 * that stay as they are, mails that don't go out. Nothing is told of what there is none of, so that a quiet day costs
 * nothing. What was kept for quotes until now is free again, what has expired is no longer sold, what lies free all the same is
 * offered to who waits, and returns whose time is over are closed; nobody comes to do it.
 */
export async function handler(): Promise<Measure[]> {
  const at = now();
  await closeOverdueReturns(at);
  const counted = [...(await countOrders()), ...(await countMails(at)), await countUninspected(at)];
  const found = counted.filter(({ value }) => value > 0);
  measure(found);
  await releaseExpired(at);
  await setAsideExpired(at);
  await offerAround(at);
  return found;
}

/** Those that have ended only grow in number. */
const countOrders = (): Promise<Measure[]> =>
  Promise.all(
    orderStatus.options
      .filter((status) => !ENDED.includes(status))
      .map(async (status): Promise<Measure> => {
        const value = await countKeys('byState', inState(ORDERS, status));
        return { name: 'OrdersNow', of: status, value };
      }),
  );

/** A document counts until it is sent; of any other mail it is told for a day, since nobody may ever send it. */
async function countMails(at: string): Promise<Measure[]> {
  const late = (await unsettledMails()).filter((mail) => plusSeconds(mail.at, LATE_SECONDS) < at);
  const invoices = late.filter(({ invoiceId }) => invoiceId);
  const orders = late.filter(({ purchaseOrderId }) => purchaseOrderId);
  const others = late.filter((mail) => !mail.invoiceId && !mail.purchaseOrderId && plusDays(mail.at, 1) > at);
  return [
    { name: 'MailsUnsent', of: 'invoice', value: invoices.length },
    { name: 'MailsUnsent', of: 'purchase-order', value: orders.length },
    { name: 'MailsUnsent', of: 'other', value: others.length },
  ];
}
