import type { Prepayment } from '../../../functions/billing/prepayments/model.ts';
import { byId } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** What is asked for ahead is what its order says, and nothing was bought or shipped before it was there, or waived. */
export const prepayments: Check = function* (store) {
  const known = byId(store.orders);
  const byOrder = new Map(store.prepayments.map((one) => [one.orderId, one]));
  for (const one of store.prepayments) {
    const order = known.get(one.orderId);
    if (order?.prepayment?.number !== one.number || order.customerId !== one.customerId)
      yield { about: one.number, says: `is not what ${one.orderId} is asked for` };
    else if (
      order.prepayment.amount.amount !== one.amount.amount ||
      order.totals.total.amount !== one.total.amount
    )
      yield { about: one.number, says: `asks for other amounts than ${one.orderId} comes to` };
  }
  for (const { id, prepayment, shipmentIds, purchaseOrderIds } of store.orders) {
    const asked = byOrder.get(id);
    if (prepayment?.number && !asked) yield { about: id, says: `has no ${prepayment.number}` };
    if (prepayment && !asked?.releasedAt && shipmentIds.length + purchaseOrderIds.length > 0)
      yield { about: id, says: 'went on before what it is asked for ahead was there' };
  }
  yield* standing(store, byOrder);
};

/** It is asked for as long as it is missing, and its order has not ended. */
function* standing({ orderAccounts }: Store, byOrder: ReadonlyMap<string, Prepayment>) {
  for (const { orderId, asked, advance, state } of orderAccounts) {
    const one = byOrder.get(orderId);
    if (asked?.amount !== one?.amount.amount)
      yield { about: orderId, says: `its account asks for ${asked?.amount} ahead` };
    if (one?.status === 'asked' && (state === 'closed' || advance.amount >= one.amount.amount))
      yield { about: one.number, says: `is asked for, and ${advance.amount} is ahead (${state})` };
  }
}
