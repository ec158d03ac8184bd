import { onInvoice } from '../../functions/billing/mail-state.ts';
import { type MailRecord, unsettledMails } from '../../functions/shared/mail/record.ts';
import { settle } from '../../functions/shared/mail/settle.ts';
import { now } from '../../functions/shared/time.ts';
import type { Invoke } from './hand-over.ts';

/** An invoice whose mail is not known to have gone out. */
export interface Unsent {
  invoiceId: string;
  orderId: string;
  state: MailRecord['state'];
  at: string;
  key: string;
}

export async function unsentInvoices(): Promise<Unsent[]> {
  return (await unsettledMails()).flatMap(({ invoiceId, orderId, state, at, key }) =>
    invoiceId && orderId ? [{ invoiceId, orderId, state, at, key }] : [],
  );
}

/**
 * Sends an invoice's mail though an earlier attempt may have gone out, which is for an operator to say.
 * @param name of the function that mails invoices
 */
export async function resend(
  { key, invoiceId, orderId, state }: Unsent,
  name: string,
  invoke: Invoke,
): Promise<void> {
  const at = now();
  if (state !== 'retry') await settle(key, { kind: 'refused', reason: 'to be sent again' }, at, onInvoice);
  await invoke(name, { step: 'MailInvoice', orderId, invoiceId, run: { number: 0, at } });
}
