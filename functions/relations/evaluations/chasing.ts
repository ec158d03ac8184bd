import { customers, salesMailbox } from '../../customers/index.ts';
import { inState, keys } from '../../shared/keys.ts';
import { log, logAbout } from '../../shared/log.ts';
import { bringUp } from '../../shared/mail/index.ts';
import { oneByOne } from '../../shared/paging.ts';
import { getSettings } from '../../shared/settings.ts';
import { badMail } from './mails.ts';
import type { Evaluation } from './model.ts';
import { followUpDay } from './rules.ts';
import { EVALUATIONS, evaluations } from './store.ts';
import { lateTexts } from './texts/mails.ts';

/** Brings up bad evaluations that nobody has followed up by their day, each once: to its owner, and to all of sales. */
export async function chaseFollowUps(at: string): Promise<void> {
  const settings = getSettings();
  let late = 0;
  const open = oneByOne(50, (page) =>
    evaluations.list('byState', inState(EVALUATIONS, 'follow-up'), { ...page, sort: 'createdAt' }),
  );
  for await (const one of open) {
    if ((followUpDay(one, settings) ?? at) >= at) continue;
    late++;
    await logAbout({ orderId: one.orderId }, () => chase(one));
  }
  log('info', 'late follow-ups', { late });
}

async function chase(one: Evaluation): Promise<void> {
  const { id, owner, customerId, orderId } = one;
  const settings = getSettings();
  const customer = await customers.get(keys.customer(customerId));
  const mailing = {
    key: `follow-up-late-${id}`,
    orderId,
    content: () => badMail(one, customer, settings, lateTexts),
  };
  // Those that were given before they had an owner have none.
  const to = owner ? { name: owner.name, address: owner.email } : salesMailbox(customer, settings);
  await bringUp(mailing, to, 'sales', settings);
}
