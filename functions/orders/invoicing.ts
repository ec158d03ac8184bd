import { type Invoice, issueInvoice } from '../billing/index.ts';
import { customers } from '../customers/index.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';
import { hasLeft, type Shipment } from '../shipping/index.ts';
import { billableOf, shippedPerLine, withMore } from './billable.ts';
import { draws } from './calling-off.ts';
import { invoicesOf, shipmentsOf } from './facts.ts';
import type { Order, Part } from './model.ts';
import { billed, unbilledOf } from './monthly/store.ts';

/** An invoice of an order, what issues it and tells of it, and the order with it, which is still to be written. */
interface Invoiced {
  invoice: Invoice;
  order: Order;
  writes: Write[];
}

/** Whether all of it has left the warehouse. */
export const isShipped = ({ lines }: Pick<Order, 'lines'>): boolean =>
  lines.every(({ shipped, quantity }) => shipped === quantity);

/** Whether something of it has left and is on no invoice. */
export const hasUninvoiced = ({ lines }: Pick<Order, 'lines'>): boolean =>
  lines.some(({ shipped, invoiced }) => invoiced < shipped);

/** Invoices what left: of one part, or of all of them. */
export async function invoiceSent(
  order: Order,
  sent: readonly Shipment[],
  part: Part['id'] | undefined,
  at: string,
): Promise<Invoiced> {
  const customer = await customers.get(keys.customer(order.customerId));
  const goods = billableOf(order, customer, part, sent);
  const { invoice, writes } = await issueInvoice(goods, getSettings(), at);
  const { id: invoiceId, number, total, dueAt, lines } = invoice;
  const after = withMore(order, 'invoiced', shippedPerLine(sent));
  const data = { invoiceId, number, total, dueAt };
  return {
    invoice,
    order: { ...after, invoiceIds: [...order.invoiceIds, invoiceId], updatedAt: at },
    writes: [
      ...writes,
      ...draws(order, lines),
      recordEvent(order.id, { type: 'invoice-issued', at, by: SYSTEM, data }),
    ],
  };
}

/** Invoices all that has left and is on no invoice, in one. */
export async function invoiceRest(order: Order, at: string): Promise<Invoiced> {
  const issued = (await invoicesOf(order.invoiceIds)).filter(({ kind }) => kind === 'invoice');
  const known = new Set(issued.flatMap(({ shipmentIds }) => shipmentIds));
  const sent = (await shipmentsOf(order.shipmentIds)).filter((s) => hasLeft(s) && !known.has(s.id));
  const invoiced = await invoiceSent(order, sent, undefined, at);
  if (invoiced.order.lines.some((line) => line.invoiced !== line.shipped))
    throw new Error(`order ${order.id} has not shipped what its shipments brought`);
  if (order.invoicing !== 'month') return invoiced;
  // What was kept for its month is on this one.
  const kept = await unbilledOf(order.id);
  return { ...invoiced, writes: [...invoiced.writes, ...kept.map(billed)] };
}
