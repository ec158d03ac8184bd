import { evaluationIdOf } from '../../../functions/relations/evaluations/rules.ts';
import type { Check } from '../violation.ts';

/** What is said of an order goes by the order's name, is its own customer's, and is followed up where it has to be. */
export const evaluated: Check = function* ({ evaluations, orders }) {
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (const { id, orderId, customerId, rating, status, followUp } of evaluations) {
    if (id !== evaluationIdOf(orderId)) yield { about: id, says: `is of order ${orderId}` };
    if (byId.get(orderId)?.customerId !== customerId)
      yield { about: id, says: "is not of its customer's order" };
    if ((status === 'rated') !== rating > 2)
      yield { about: id, says: `is ${status} with a mark of ${rating}` };
    if ((status === 'followed-up') !== (followUp !== undefined))
      yield { about: id, says: `is ${status} and has ${followUp ? 'been' : 'not been'} followed up` };
  }
};
