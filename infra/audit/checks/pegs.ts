import type { PurchaseOrder } from '../../../functions/inventory/purchasing/model.ts';
import { isOfOrder } from '../../../functions/inventory/purchasing/pegs.ts';
import { heldOf } from '../../../functions/inventory/purchasing/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId, place, sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * What came in for orders and was not handed over is held under the purchase order's id; each peg is of a live order, or
 * of a production order that knows of it.
 */
export const pegs: Check = function* (store) {
  const held = sumBy(
    store.reservations,
    (r) => `${r.holder}: ${place(r)}`,
    (r) => r.quantity,
  );
  const orders = byId(store.orders);
  const makers = byId(store.purchaseOrders);
  for (const po of store.purchaseOrders) {
    for (const sku of new Set(po.lines.map((l) => l.sku))) {
      const about = `${po.id}: ${place({ sku, warehouse: po.warehouse })}`;
      if (heldOf(po, sku) !== held.of(about))
        yield { about, says: `${q(heldOf(po, sku))} waits to be taken and ${q(held.of(about))} is held` };
    }
    yield* pegsOf(po, orders, makers);
  }
};

function* pegsOf(
  po: PurchaseOrder,
  orders: ReadonlyMap<string, Store['orders'][number]>,
  makers: ReadonlyMap<string, PurchaseOrder>,
): Iterable<Finding> {
  for (const peg of po.lines.flatMap((l) => l.pegs)) {
    const about = `${po.id} for ${peg.orderId}`;
    const { quantity, received, taken } = peg;
    if (taken > received || received > quantity)
      yield { about, says: `${q(taken)} of ${q(received)} of ${q(quantity)} was taken` };
    if (!isOfOrder(peg)) {
      const maker = makers.get(peg.orderId);
      if (!maker?.suppliedBy?.includes(po.id))
        yield { about, says: 'the production order does not know of it' };
      continue;
    }
    const order = orders.get(peg.orderId);
    if (!order?.purchaseOrderIds.includes(po.id)) yield { about, says: 'the order does not know of it' };
    if (order?.status === 'cancelled' || order?.status === 'rejected')
      yield { about, says: `the order is ${order.status} and goods come for it` };
  }
}
