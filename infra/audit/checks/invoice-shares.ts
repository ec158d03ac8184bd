import type { Invoice } from '../../../functions/billing/model.ts';
import type { Order } from '../../../functions/orders/model.ts';
import { total } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/** The invoices of an order's line add up to the line when all of it is invoiced; freight is on one of them. */
export const invoiceShares: Check = function* ({ orders, invoices }) {
  const issued = Map.groupBy(
    invoices.filter((i) => i.kind === 'invoice'),
    (i) => i.orderId,
  );
  for (const order of orders.filter((o) => !o.imported)) yield* sharesOf(order, issued.get(order.id) ?? []);
};

function* sharesOf(order: Order, invoices: readonly Invoice[]): Iterable<Finding> {
  for (const line of order.lines) {
    const shares = invoices.flatMap((i) => i.lines).filter((l) => l.lineNo === line.lineNo);
    const net = total(shares.map((s) => s.net));
    const tax = total(shares.map((s) => s.tax));
    const whole = line.invoiced === line.quantity;
    const agrees = whole
      ? net === line.net.amount && tax === line.tax.amount
      : net <= line.net.amount && tax <= line.tax.amount;
    if (!agrees)
      yield {
        about: `${order.id} line ${line.lineNo}`,
        says: `of ${line.net.amount} + ${line.tax.amount}, ${net} + ${tax} is invoiced`,
      };
  }
  const freight = total(invoices.flatMap((i) => i.freight?.net ?? []));
  if (freight !== (invoices.length > 0 ? order.freight.net.amount : 0))
    yield { about: order.id, says: `freight is ${order.freight.net.amount}, and ${freight} is invoiced` };
}
