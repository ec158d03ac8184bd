import { keys } from '../keys.ts';
import { log } from '../log.ts';
import { getSettings } from '../settings.ts';
import { now } from '../time.ts';
import { claim } from './claim.ts';
import { compose } from './compose.ts';
import type { Content, Mailbox } from './message.ts';
import { type MailRecord, mails } from './record.ts';
import { handOver } from './ses.ts';
import { type Alongside, settle } from './settle.ts';

export interface Mailing {
  /** Names this mail for good: the same key never goes out twice. Letters, digits, `_` and `-`, as SES's tags want. */
  key: string;
  to: Mailbox;
  /** Where answers go, when not to the company. */
  replyTo?: Mailbox;
  /** Makes the words (and the PDF); called only when it is going to be sent. */
  content: () => Content | Promise<Content>;
  /** The order that it is about. */
  orderId?: string;
  /** The invoice whose `mail` shows how this mail fares. */
  invoiceId?: string;
  /** The purchase order whose `mail` does. */
  purchaseOrderId?: string;
  /** The statement whose `mail` does. */
  statementId?: string;
  /** The quotation whose `mail` does. */
  quotationId?: string;
  /** The campaign's mail that it is. */
  campaignMailId?: string;
  alongside?: Alongside;
}

/**
 * Sends a mail at most once, whoever calls it how often.
 * @returns its record: `sent`; `unknown` when it may or may not have gone out; `retry` when SES refused it and calling
 * again makes sense; `bounced` when it never will arrive
 */
export async function sendOnce(mailing: Mailing): Promise<MailRecord> {
  const { key, alongside } = mailing;
  checkKey(key);
  const found = await mails.find(keys.mail(key));
  if (found && found.state !== 'retry') return leave(found, alongside);
  // Made before the claim: what fails here was not yet promised to anyone.
  const at = now();
  const raw = await compose(await addressed(mailing), key, at);
  const others = await claim(mailing, at);
  if (others) return leave(others, alongside);
  const news = await handOver(raw, key);
  return report(await settle(key, news, now(), alongside), key);
}

/**
 * Not ours to send. One that is still `sending` may be in another's hands, or that other may be dead: nobody can say,
 * until the other's answer or SES's event does.
 */
async function leave(found: MailRecord, alongside: Alongside | undefined): Promise<MailRecord> {
  if (found.state !== 'sending') return found;
  return report(
    await settle(found.key, { kind: 'unknown', reason: 'interrupted' }, now(), alongside),
    found.key,
  );
}

async function addressed({ to, replyTo, content }: Mailing) {
  const { company, mail } = getSettings();
  return {
    ...(await content()),
    to,
    from: { name: company.name, address: mail.sender },
    replyTo: replyTo ?? { name: company.name, address: company.email },
  };
}

/** Ids and states only; whom it went to and what it said stays out of the log. */
function report(record: MailRecord | undefined, key: string): MailRecord {
  if (!record) throw new Error(`the record of mail ${key} is gone`);
  const { state, attempts, messageId, reason } = record;
  const { orderId, invoiceId, purchaseOrderId, statementId, quotationId, campaignMailId } = record;
  const about = { key, orderId, invoiceId, purchaseOrderId, statementId, quotationId, campaignMailId };
  log(state === 'sent' ? 'info' : 'warn', 'mail', { ...about, state, attempts, messageId, reason });
  return record;
}

function checkKey(key: string): void {
  if (!/^[\w-]{1,200}$/.test(key)) throw new Error('a mail key has letters, digits, _ and - only');
}
