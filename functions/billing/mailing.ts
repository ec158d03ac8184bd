import { customers, mailAddress } from '../customers/index.ts';
import { keys } from '../shared/keys.ts';
import { deliver, type MailState } from '../shared/mail/index.ts';
import { getSettings } from '../shared/settings.ts';
import { renderDocument } from './document.ts';
import { onInvoice } from './mail-state.ts';
import { invoiceMail, invoiceMailKey } from './mails.ts';
import { invoices } from './store.ts';

/**
 * Mails an invoice with its PDF, at most once.
 * @returns the mail's state, or `none` when the customer has no address to mail it to
 * @throws Error when SES refused it and another attempt makes sense
 */
export async function mailInvoice(invoiceId: string): Promise<MailState | 'none'> {
  const invoice = await invoices.get(keys.invoice(invoiceId));
  const customer = await customers.get(keys.customer(invoice.customerId));
  const to = mailAddress(customer);
  if (!to) return 'none';
  const settings = getSettings();
  const { state } = await deliver({
    key: invoiceMailKey(invoice),
    to: { name: customer.name, address: to },
    content: async () => invoiceMail(invoice, await renderDocument(invoice, settings), settings),
    ...(invoice.orderId ? { orderId: invoice.orderId } : {}),
    invoiceId,
    alongside: onInvoice,
  });
  return state;
}
