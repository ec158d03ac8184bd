import { ENDED } from '../../../functions/orders/deciding.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Nothing waits for an order that has ended, and no wait lacks its order. */
export const waits: Check = function* ({ waits, orders }) {
  const known = byId(orders);
  for (const { orderId, for: what } of waits) {
    const order = known.get(orderId);
    if (!order) yield { about: orderId, says: `waits for ${what} and is no order` };
    if (order && ENDED.includes(order.status))
      yield { about: orderId, says: `is ${order.status} and waits for ${what}` };
  }
};
