import type { Check } from '../violation.ts';

/** What a shipment that stood ready gave went to another order, and a part of its own waits, or waited, for it. */
export const given: Check = function* ({ shipments, orders }) {
  const ids = new Set(orders.map(({ id }) => id));
  const parts = new Set(orders.flatMap(({ id, parts }) => parts.map((part) => `${id} ${part.id}`)));
  for (const { id, orderId, given: gifts = [] } of shipments)
    for (const { part, to } of gifts) {
      if (!parts.has(`${orderId} ${part}`))
        yield { about: id, says: `gave to ${to}, and ${orderId} has no part ${part}` };
      if (to === orderId || !ids.has(to)) yield { about: id, says: `gave to ${to}, which is no other order` };
    }
};
