import { customers, salesMailbox } from '../customers/index.ts';
import { keys } from '../shared/keys.ts';
import { deliver, isOnRecord, type Mailbox, type MailRole, roleMailbox } from '../shared/mail/index.ts';
import { getSettings, type Settings } from '../shared/settings.ts';
import { tell } from '../shared/texts/tell.ts';
import { type Chase, chaseMail, chaseRole } from './mails.ts';
import type { Order } from './model.ts';
import { type Awaited, consequenceOf, deadlineOf, nameOf } from './waiting.ts';

/**
 * Mails whoever has to act on what an order waits for: who looks after it at first, admins when it is escalated. Each
 * mail goes out once per run of the order.
 */
export async function askToAct(
  order: Order,
  ref: Awaited,
  stage: Chase['stage'],
  run: { number: number; at: string },
): Promise<void> {
  const settings = getSettings();
  const next = stage === 'request' ? ref : { ...ref, stage: ref.stage + 1 };
  const about: Chase = {
    orderId: order.id,
    wait: ref.for,
    stage,
    since: ref.since,
    dueBy: deadlineOf(next, run.at, settings.deadlines),
    otherwise: tell(consequenceOf(next, settings), settings.language),
    findings: ref.for === 'review' ? order.review.findings.map((f) => tell(f.says, settings.language)) : [],
  };
  await deliver({
    key: keyOf(order.id, ref, stage, run.number),
    to: await mailboxOf(chaseRole(about), order, settings),
    content: () => chaseMail(about, settings),
    orderId: order.id,
  });
}

/** What sales has to see to is told to whoever looks after the customer. */
async function mailboxOf(role: MailRole, { customerId }: Order, settings: Settings): Promise<Mailbox> {
  if (role !== 'sales') return roleMailbox(role, settings);
  return salesMailbox(await customers.get(keys.customer(customerId)), settings);
}

/** Whether that mail went out, or may have. */
export const wasAsked = (
  orderId: string,
  ref: Awaited,
  stage: Chase['stage'],
  run: number,
): Promise<boolean> => isOnRecord(keyOf(orderId, ref, stage, run));

const keyOf = (orderId: string, ref: Awaited, stage: Chase['stage'], run: number): string =>
  `${stage}-${orderId}-${nameOf(ref).replaceAll(/[^\w-]/g, '_')}-${run}`;
