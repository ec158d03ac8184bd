import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';
import { pendingOf } from './left-behind.ts';

/** What a part of an order counts as going out is on its shipments; each shipment belongs to one part. */
export const consignments: Check = function* ({ orders, shipments, ofOrders }) {
  const known = byId(orders);
  const found = new Set(ofOrders.map(({ orderId, shipmentId }) => `${orderId} ${shipmentId}`));
  const lines = shipments.flatMap((s) =>
    [...s.lines, ...pendingOf(s, shipments)].map((l) => ({ ...l, of: `${s.orderId} ${s.part}` })),
  );
  const sent = sumBy(
    lines,
    (l) => `${l.of} line ${l.lineNo}`,
    (l) => l.quantity,
  );
  for (const { id, orderId, part } of shipments) {
    const order = known.get(orderId);
    const own = order?.parts.find((p) => p.id === part);
    if (!order?.shipmentIds.includes(id) || !own?.shipmentIds.includes(id))
      yield { about: id, says: `${orderId} does not know of it` };
    if (!found.delete(`${orderId} ${id}`)) yield { about: id, says: `is not found under ${orderId}` };
  }
  for (const about of found) yield { about, says: 'there is no such shipment' };
  for (const order of orders)
    for (const part of order.parts)
      for (const { lineNo, quantity, shipped } of part.lines) {
        const about = `${order.id} ${part.id} line ${lineNo}`;
        if (shipped !== sent.of(about) || shipped > quantity)
          yield {
            about,
            says: `${q(shipped)} of ${q(quantity)} goes out, ${q(sent.of(about))} is on shipments`,
          };
      }
};
