import { isDeepStrictEqual } from 'node:util';
import { ordersOf } from '../../../functions/billing/orders-of.ts';
import { ENDED } from '../../../functions/orders/deciding.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Billing's side of an order has the order's documents, no negative advance, and ends with the order. */
export const orderAccounts: Check = function* ({ orders, orderAccounts, invoices }) {
  const known = byId(orders);
  for (const { orderId, advance, invoiceIds, state } of orderAccounts) {
    const order = known.get(orderId);
    if (!order) yield { about: orderId, says: 'has an account and is no order' };
    if (order && ENDED.includes(order.status) !== (state === 'closed'))
      yield { about: orderId, says: `is ${order.status} and its account is ${state}` };
    if (advance.amount < 0 || (state === 'closed' && advance.amount > 0))
      yield { about: orderId, says: `its account is ${state} with ${advance.amount} ahead` };
    if (order && !isDeepStrictEqual(order.invoiceIds, invoiceIds))
      yield { about: orderId, says: 'and its account do not have the same documents' };
  }
  for (const { id, number, ...of } of invoices)
    for (const orderId of ordersOf(of))
      if (!known.get(orderId)?.invoiceIds.includes(id))
        yield { about: number, says: `is not among the documents of ${orderId}` };
};
