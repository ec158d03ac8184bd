import { ENDED } from '../../../functions/orders/deciding.ts';
import { byId, place } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Whoever holds goods is a purchase order, a quote, or a part of an order that still goes on. */
export const holders: Check = function* ({ reservations, orders, purchaseOrders, quoteHolds }) {
  const ofOrders = byId(orders);
  const others = byId([...purchaseOrders, ...quoteHolds]);
  for (const one of reservations) {
    const [id = ''] = one.holder.split('#');
    const order = ofOrders.get(id);
    if (!order && !others.has(id)) yield { about: place(one), says: `${one.holder} is nobody and holds` };
    if (order && ENDED.includes(order.status))
      yield { about: place(one), says: `${one.holder} holds and is ${order.status}` };
  }
};
