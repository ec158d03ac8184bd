import type { Invoice } from '../../../functions/billing/model.ts';
import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import { ENDED } from '../../../functions/orders/deciding.ts';
import type { Order } from '../../../functions/orders/model.ts';
import type { Unbilled } from '../../../functions/orders/monthly/model.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import type { Shipment } from '../../../functions/shipping/model.ts';
import { byId, type Sums, sumBy } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * What has left is invoiced once: an invoice is of what its shipments brought, and no other is of them. Only an order
 * that has one invoice keeps something back, until it is delivered or cancelled, and one that is invoiced by the month just
 * what is kept for its months.
 */
export const invoicedOnce: Check = function* ({ orders, shipments, invoices, unbilled }) {
  const known = byId(shipments);
  const seen = new Map<string, string>();
  for (const { number, shipmentIds, lines } of invoices
    .filter(({ kind }) => kind === 'invoice')
    .flatMap(sectionsOf)) {
    yield* broughtBy(
      number,
      lines,
      shipmentIds.flatMap((id) => known.get(id) ?? []),
    );
    for (const id of shipmentIds) {
      const other = seen.get(id);
      if (other) yield { about: id, says: `is invoiced by ${other} and by ${number}` };
      seen.set(id, number);
    }
  }
  const kept = sumBy(
    unbilled.flatMap(({ orderId, lines }) => lines.map((line) => ({ ...line, orderId }))),
    (l) => `${l.orderId} line ${l.lineNo}`,
    (l) => l.quantity,
  );
  for (const order of orders.filter((o) => !o.imported)) yield* keptBack(order, kept);
  yield* misplaced(unbilled, byId(orders), known, seen);
};

function* broughtBy(about: string, lines: Invoice['lines'], sent: readonly Shipment[]): Iterable<Finding> {
  const brought = sumBy(
    sent.flatMap((s) => s.lines),
    (l) => String(l.lineNo),
    (l) => l.quantity,
  );
  for (const { lineNo, quantity } of lines)
    if (brought.of(String(lineNo)) !== quantity)
      yield {
        about: `${about} line ${lineNo}`,
        says: `is of ${q(quantity)}, and its shipments brought ${q(brought.of(String(lineNo)))}`,
      };
}

/** In which nothing is kept back any more. */
const DONE: readonly Order['status'][] = ['delivered', 'settled', 'cancelled'];

function* keptBack({ id, status, invoicing, lines }: Order, kept: Sums): Iterable<Finding> {
  for (const { lineNo, shipped, invoiced } of lines) {
    const about = `${id} line ${lineNo}`;
    const waits = kept.of(about);
    if (invoicing === 'month' ? shipped !== invoiced + waits : waits > 0)
      yield { about, says: `${q(shipped)} of it has left, ${q(invoiced)} is invoiced and ${q(waits)} kept` };
    else if (invoiced > shipped || (invoiced < shipped && !mayKeep(invoicing, status)))
      yield { about, says: `is ${status}, ${q(shipped)} of it has left and ${q(invoiced)} is invoiced` };
  }
}

const mayKeep = (invoicing: Order['invoicing'], status: Order['status']): boolean =>
  invoicing === 'month' ? !ENDED.includes(status) : invoicing === 'order' && !DONE.includes(status);

/** What is kept for a month is of its order's customer and shipments, which are on no invoice. */
function* misplaced(
  unbilled: readonly Unbilled[],
  orders: ReadonlyMap<string, Order>,
  shipments: ReadonlyMap<string, Shipment>,
  invoiced: ReadonlyMap<string, string>,
): Iterable<Finding> {
  for (const { orderId, month, customerId, currency, shipmentIds } of unbilled) {
    const about = `${orderId} in ${month}`;
    const order = orders.get(orderId);
    if (order?.customerId !== customerId || order.currency !== currency)
      yield { about, says: 'is kept for another customer or currency than its order has' };
    for (const id of shipmentIds)
      if (shipments.get(id)?.orderId !== orderId || invoiced.has(id))
        yield { about, says: `${id} is kept for it, and is not its order's or on ${invoiced.get(id)}` };
  }
}
