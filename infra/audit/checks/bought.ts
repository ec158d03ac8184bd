import { ENDED } from '../../../functions/orders/deciding.ts';
import { missingOf } from '../../../functions/orders/parts.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** For each part of an order exactly what it misses is bought. */
export const bought: Check = function* ({ orders, purchaseOrders }) {
  const pegs = purchaseOrders.flatMap((po) =>
    po.lines.flatMap(({ sku, pegs }) => pegs.map((p) => ({ ...p, sku }))),
  );
  const pegged = sumBy(
    pegs,
    (p) => `${p.orderId} ${p.part} ${p.sku}`,
    (p) => p.quantity,
  );
  for (const order of orders.filter((o) => !o.cancellation || o.status === 'settled'))
    for (const part of order.parts) {
      if (part.purchaseOrderIds.length === 0 && !ENDED.includes(order.status)) continue;
      for (const { sku, quantity } of missingOf(part)) {
        const about = `${order.id} ${part.id} ${sku}`;
        if (pegged.of(about) !== quantity)
          yield { about, says: `${q(quantity)} is missing and ${q(pegged.of(about))} is bought` };
      }
    }
};
