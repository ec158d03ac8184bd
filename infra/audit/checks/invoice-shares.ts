import type { Invoice } from '../../../functions/billing/model.ts';
import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import type { Order } from '../../../functions/orders/model.ts';
import { total } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * The invoices of an order's line add up to the line when all of it is invoiced; freight is on one of them, the
 * percentage of the order's discount on each.
 */
export const invoiceShares: Check = function* ({ orders, invoices }) {
  const issued = Map.groupBy(
    invoices.filter((i) => i.kind === 'invoice').flatMap(sectionsOf),
    (i) => i.orderId,
  );
  for (const order of orders.filter((o) => !o.imported)) yield* sharesOf(order, issued.get(order.id) ?? []);
};

function* sharesOf(order: Order, invoices: readonly Invoice[]): Iterable<Finding> {
  for (const line of order.lines) {
    const shares = invoices.flatMap((i) => i.lines).filter((l) => l.lineNo === line.lineNo);
    const whole = line.invoiced === line.quantity;
    for (const part of ['orderDiscount', 'net', 'tax'] as const) {
      const of = line[part].amount;
      const invoiced = total(shares.map((share) => share[part]));
      if (whole ? invoiced !== of : invoiced > of)
        yield {
          about: `${order.id} line ${line.lineNo}`,
          says: `of ${part} ${of}, ${invoiced} is invoiced`,
        };
    }
  }
  for (const { number, discountPercent } of invoices)
    if (discountPercent !== order.discountPercent)
      yield { about: number, says: `names an order discount of ${discountPercent} percent` };
  const freight = total(invoices.flatMap((i) => i.freight?.net ?? []));
  if (freight !== (invoices.length > 0 ? order.freight.net.amount : 0))
    yield { about: order.id, says: `freight is ${order.freight.net.amount}, and ${freight} is invoiced` };
}
