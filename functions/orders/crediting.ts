import { creditInvoice, type Invoice, type Returned } from '../billing/index.ts';
import { conflict } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import { type Actor, recordEvent } from '../shared/timeline.ts';
import { drawsUndone } from './calling-off.ts';
import { invoicesOf } from './facts.ts';
import type { Order } from './model.ts';
import { getOrder, orders } from './store.ts';

/** Credits goods of a shipment that came back: the note, and what issues it, adds it to the order and tells of it. */
export async function creditReturned(
  orderId: string,
  returned: Omit<Returned, 'orderId'>,
  at: string,
  by: Actor,
): Promise<{ note: Invoice; order: Order; writes: Write[] }> {
  const order = await getOrder(orderId);
  const invoice = await invoiceOf(order, returned.shipmentId);
  const {
    invoice: note,
    writes,
    refundable,
  } = await creditInvoice(invoice, { orderId, ...returned }, getSettings(), at);
  const amount = (order.refundable?.amount ?? 0) + refundable.amount;
  const credited = {
    ...order,
    invoiceIds: [...order.invoiceIds, note.id],
    ...(amount > 0 ? { refundable: { ...refundable, amount } } : {}),
    updatedAt: at,
  };
  const data = { invoiceId: invoice.id, creditNoteId: note.id, number: note.number, refundable };
  const event = recordEvent(order.id, { type: 'invoice-credited', at, by, data });
  return {
    note,
    order,
    writes: [...writes, orders.replace(credited), ...drawsUndone(order, note.lines), event],
  };
}

/** @throws Problem conflict when there is none yet: what has left is invoiced a moment later, or with its order or month */
async function invoiceOf(order: Order, shipmentId: string): Promise<Invoice> {
  const issued = await invoicesOf(order.invoiceIds);
  const found = issued.find((i) => i.kind === 'invoice' && i.shipmentIds.includes(shipmentId));
  if (found) return found;
  if (order.invoicing === 'order')
    throw conflict(say('This order is invoiced once all of it has left: what came back is credited then.'));
  if (order.invoicing === 'month')
    throw conflict(say('This order is invoiced when the month is over: what came back is credited then.'));
  throw conflict(say('This shipment is not invoiced yet: try again in a moment.'));
}
