import { keptGoods } from '../../../functions/inventory/reservations/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId, place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What is kept for a quote is held under its name while it is open, and until its order takes it over; else nothing. */
export const quotes: Check = function* ({ quoteHolds, reservations, orders }) {
  const held = sumBy(
    reservations,
    (r) => `${r.holder}: ${place(r)}`,
    (r) => r.quantity,
  );
  const ofOrders = byId(orders);
  for (const hold of quoteHolds) {
    const { id, status, orderId } = hold;
    const order = ofOrders.get(orderId ?? '');
    if (status === 'ordered' && order?.reservationId !== id)
      yield { about: id, says: 'is of an order that does not know of it' };
    const mayWait = status === 'ordered' && order?.parts.length === 0;
    for (const { sku, warehouse, quantity } of keptGoods(hold)) {
      const about = `${id}: ${place({ sku, warehouse })}`;
      const has = held.of(about);
      const wanted = status === 'open' || (mayWait && has > 0) ? quantity : 0;
      if (has !== wanted) yield { about, says: `is ${status}, and ${q(has)} of ${q(wanted)} is held` };
    }
  }
};
