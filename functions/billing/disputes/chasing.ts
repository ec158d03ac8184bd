import { customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { log, logAbout, orderOf } from '../../shared/log.ts';
import { bringUp } from '../../shared/mail/index.ts';
import { oneByOne } from '../../shared/paging.ts';
import { getSettings } from '../../shared/settings.ts';
import { ownerMail } from './mails.ts';
import type { Dispute } from './model.ts';
import { openBeyond } from './store.ts';
import { lateTexts } from './texts.ts';

/**
 * Brings up what is open beyond its deadline, each once: to its owner, and to finance, whose money waits for it. They
 * come in the order of their deadlines, so it reads those that are late and no others.
 */
export async function chaseDisputes(at: string): Promise<void> {
  let late = 0;
  for await (const dispute of oneByOne(50, (page) => openBeyond(at, page))) {
    late++;
    await logAbout(orderOf(dispute), () => chase(dispute));
  }
  log('info', 'late disputes', { late });
}

async function chase(dispute: Dispute): Promise<void> {
  const { id, owner, customerId, orderId } = dispute;
  const settings = getSettings();
  const customer = await customers.get(keys.customer(customerId));
  const mailing = {
    key: `dispute-late-${id}`,
    ...(orderId ? { orderId } : {}),
    content: () => ownerMail(dispute, customer, settings, lateTexts),
  };
  await bringUp(mailing, { name: owner.name, address: owner.email }, 'finance', settings);
}
