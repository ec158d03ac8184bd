import type { Invoice } from '../../../functions/billing/model.ts';
import type { Order } from '../../../functions/orders/model.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import type { Shipment } from '../../../functions/shipping/model.ts';
import { byId, sumBy } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * What has left is invoiced once: an invoice is of what its shipments brought, and no other is of them. Only an order
 * that has one invoice keeps something back, until it is delivered or cancelled.
 */
export const invoicedOnce: Check = function* ({ orders, shipments, invoices }) {
  const known = byId(shipments);
  const seen = new Map<string, string>();
  for (const { kind, number, shipmentIds, lines } of invoices) {
    if (kind !== 'invoice') continue;
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
  for (const order of orders.filter((o) => !o.imported)) yield* keptBack(order);
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

function* keptBack({ id, status, invoicing, lines }: Order): Iterable<Finding> {
  for (const { lineNo, shipped, invoiced } of lines)
    if (invoiced > shipped || (invoiced < shipped && (invoicing !== 'order' || DONE.includes(status))))
      yield {
        about: `${id} line ${lineNo}`,
        says: `is ${status}, ${q(shipped)} of it has left and ${q(invoiced)} is invoiced`,
      };
}
