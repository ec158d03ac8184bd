import { keys } from '../keys.ts';
import { pause, Stale } from '../table.ts';
import { type MailRecord, mails } from './record.ts';
import { type Alongside, commit } from './settle.ts';

export interface Claim {
  key: string;
  orderId?: string;
  invoiceId?: string;
  purchaseOrderId?: string;
  statementId?: string;
  quotationId?: string;
  campaignMailId?: string;
  alongside?: Alongside;
}

const ATTEMPTS = 12;

/**
 * Whoever claims a mail is the only one to send it this time.
 * @returns the record when it is another's or done with, nothing when it is now ours
 * @throws Stale when what goes alongside kept changing
 */
export async function claim(wanted: Claim, at: string): Promise<MailRecord | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(attempt);
    const found = await mails.find(keys.mail(wanted.key));
    if (found && found.state !== 'retry') return found;
    if (await take(wanted, found, at)) return undefined;
  }
  throw new Stale(`mail ${wanted.key} could not be claimed`);
}

async function take(
  { key, orderId, invoiceId, purchaseOrderId, statementId, quotationId, campaignMailId, alongside }: Claim,
  found: MailRecord | undefined,
  at: string,
): Promise<boolean> {
  const record: MailRecord = {
    key,
    state: 'sending',
    attempts: (found?.attempts ?? 0) + 1,
    at,
    ...(orderId ? { orderId } : {}),
    ...(invoiceId ? { invoiceId } : {}),
    ...(purchaseOrderId ? { purchaseOrderId } : {}),
    ...(statementId ? { statementId } : {}),
    ...(quotationId ? { quotationId } : {}),
    ...(campaignMailId ? { campaignMailId } : {}),
    version: found?.version ?? 1,
  };
  try {
    await commit(found ? mails.replace(record) : mails.create(record), record, alongside);
    return true;
  } catch (error) {
    if (error instanceof Stale) return false;
    throw error;
  }
}
