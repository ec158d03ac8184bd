import { marshall } from '@aws-sdk/util-dynamodb';
import { statements } from '../../functions/billing/statements/store.ts';
import { invoices } from '../../functions/billing/store.ts';
import { purchaseOrders } from '../../functions/inventory/index.ts';
import { onDocument } from '../../functions/mails/shown.ts';
import { quotations } from '../../functions/orders/quotations/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { type MailRecord, unsettledMails } from '../../functions/shared/mail/record.ts';
import { settle } from '../../functions/shared/mail/settle.ts';
import type { Item } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { asUnchanged } from './given-up.ts';
import { handOver, type Invoke } from './hand-over.ts';

/** An invoice, purchase order, statement or quotation whose mail is not known to have gone out. */
export interface Unsent {
  id: string;
  /** An invoice's. */
  orderId?: string;
  state: MailRecord['state'];
  at: string;
  key: string;
}

export async function unsentDocuments(): Promise<Unsent[]> {
  return (await unsettledMails()).flatMap(
    ({ invoiceId, purchaseOrderId, statementId, quotationId, orderId, state, at, key }) => {
      const id = invoiceId ?? purchaseOrderId ?? statementId ?? quotationId;
      return id ? [{ id, ...(orderId ? { orderId } : {}), state, at, key }] : [];
    },
  );
}

/**
 * Sends a document's mail though an earlier attempt may have gone out, which is for an operator to say.
 * @param stack what the names of the functions begin with
 */
export async function resend(
  { key, id, orderId, state }: Unsent,
  stack: string,
  invoke: Invoke,
): Promise<void> {
  const at = now();
  if (state !== 'retry') await settle(key, { kind: 'refused', reason: 'to be sent again' }, at, onDocument);
  if (orderId) {
    const step = { step: 'MailInvoice', orderId, invoiceId: id, run: { number: 0, at } };
    await invoke(`${stack}-order-invoice-mail`, step);
  } else await handOver(invoke, `${stack}-partner-mails`, [await unchanged(id)]);
}

/** What makes the function that mails what was sent look at it again. */
async function unchanged(id: string) {
  return asUnchanged(marshall(await itemOf(id), { removeUndefinedValues: true }));
}

async function itemOf(id: string): Promise<Item> {
  if (id.startsWith('stm_')) return statements.toItem(await statements.get(keys.statement(id)));
  // Of an invoice over a month, which no order's machine mails.
  if (id.startsWith('inv_')) return invoices.toItem(await invoices.get(keys.invoice(id)));
  if (id.startsWith('quo_')) return quotations.toItem(await quotations.get(keys.quotation(id)));
  return purchaseOrders.toItem(await purchaseOrders.get(keys.purchaseOrder(id)));
}
