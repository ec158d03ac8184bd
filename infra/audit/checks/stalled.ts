import { standsStill } from '../../../functions/orders/stalling.ts';
import type { Check } from '../violation.ts';

/** Every order that has not ended is moved on by something, or is parked for a person to do so. */
export const stalled: Check = function* ({ orders, waits }, at) {
  const awaited = Map.groupBy(waits, (w) => w.orderId);
  for (const order of orders)
    if (standsStill(order, awaited.get(order.id) ?? [], at))
      yield { about: order.id, says: `is ${order.status} and nothing moves it on: redrive it` };
};
