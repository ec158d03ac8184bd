import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import type { Order } from '../../../functions/orders/model.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/** An order's parts sum to its lines; nothing is shipped or invoiced that was not ordered. */
export const orderLines: Check = function* ({ orders, invoices }) {
  const lines = invoices
    .filter((i) => i.kind === 'invoice')
    .flatMap(sectionsOf)
    .flatMap(({ orderId, lines }) => lines.map((l) => ({ ...l, orderId })));
  const billed = sumBy(
    lines,
    (l) => `${l.orderId} line ${l.lineNo}`,
    (l) => l.quantity,
  );
  for (const order of orders) {
    yield* partsOf(order);
    for (const { lineNo, quantity, shipped, invoiced } of order.lines) {
      const about = `${order.id} line ${lineNo}`;
      if (shipped > quantity || invoiced > quantity)
        yield { about, says: `of ${q(quantity)}, ${q(shipped)} is shipped and ${q(invoiced)} invoiced` };
      if (!order.imported && invoiced !== billed.of(about))
        yield { about, says: `${q(invoiced)} counts as invoiced and ${q(billed.of(about))} was` };
    }
  }
};

function* partsOf({ id, lines, parts }: Order): Iterable<Finding> {
  if (parts.length === 0) return;
  const parted = sumBy(
    parts.flatMap((p) => p.lines),
    (l) => String(l.lineNo),
    (l) => l.quantity,
  );
  for (const { lineNo, quantity } of lines)
    if (parted.of(String(lineNo)) !== quantity)
      yield {
        about: `${id} line ${lineNo}`,
        says: `${q(quantity)} is ordered and its parts have ${q(parted.of(String(lineNo)))}`,
      };
}
