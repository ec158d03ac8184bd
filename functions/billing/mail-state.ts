import { keys } from '../shared/keys.ts';
import type { Alongside } from '../shared/mail/index.ts';
import { invoices } from './store.ts';

/** Shows a mail's state on the invoice that it carries, in the transaction that changes it. */
export const onInvoice: Alongside = async ({ invoiceId, state, at, messageId }) => {
  if (!invoiceId) return [];
  const invoice = await invoices.get(keys.invoice(invoiceId));
  const mail = { state, at, ...(messageId ? { messageId } : {}) };
  return [invoices.replace({ ...invoice, mail, updatedAt: at })];
};
