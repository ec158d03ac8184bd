import { sumBySku } from '../../../functions/inventory/cover.ts';
import { ENDED } from '../../../functions/orders/deciding.ts';
import type { Part } from '../../../functions/orders/model.ts';
import { roundOf } from '../../../functions/orders/parts.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** For each part of an order exactly what it misses is bought, beyond what came in for it and was taken. */
export const bought: Check = function* ({ orders, purchaseOrders }) {
  const pegs = purchaseOrders.flatMap((po) =>
    po.lines.flatMap(({ sku, pegs }) => pegs.map((p) => ({ ...p, sku }))),
  );
  const pegged = sumBy(
    pegs,
    (p) => `${p.orderId} ${p.part} ${p.sku}`,
    (p) => p.quantity - p.taken,
  );
  for (const order of orders.filter((o) => !o.cancellation || o.status === 'settled'))
    for (const part of order.parts) {
      if (part.purchaseOrderIds.length === 0 && !ENDED.includes(order.status)) continue;
      for (const { sku, quantity } of lackedBy(part)) {
        const about = `${order.id} ${part.id} ${sku}`;
        if (pegged.of(about) !== quantity)
          yield { about, says: `${q(quantity)} is missing and ${q(pegged.of(about))} is bought` };
      }
    }
};

/** What goes out is there; what is held for the next to go out is, too. */
const lackedBy = ({ lines, holds, rounds }: Part) =>
  sumBySku([
    ...lines.map(({ sku, quantity, shipped }) => ({ sku, quantity: quantity - shipped })),
    ...holds.filter((hold) => roundOf(hold) > rounds).map((hold) => ({ ...hold, quantity: -hold.quantity })),
  ]);
