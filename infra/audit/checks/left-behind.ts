import { type Demand, sumBySku } from '../../../functions/inventory/cover.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import type { Shipment, ShipmentLine } from '../../../functions/shipping/model.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a shipment has left behind, as long as no other has it: until the flow comes to it, or the order is cancelled. */
export const pendingOf = (
  { id, leftBehind = [] }: Shipment,
  shipments: readonly Shipment[],
): readonly ShipmentLine[] => (shipments.some(({ continues }) => continues === id) ? [] : leftBehind);

/**
 * What was left behind is on one other shipment, as much of it as there was, or is cut again from there, was missing or
 * went to another order; once an order is amended, it may be less.
 */
export const leftBehind: Check = function* ({ shipments, orders }) {
  const known = byId(shipments);
  const amended = new Set(orders.flatMap((order) => (order.amended ? [order.id] : [])));
  const seen = new Set<string>();
  for (const { id: about, orderId, continues, lines, leftBehind: rest = [], ...less } of shipments) {
    if (!continues) continue;
    const { shortages = [], given = [] } = less;
    const gone = [...shortages, ...given].flatMap((one): Demand[] => one.lines);
    if (seen.has(continues)) yield { about, says: `goes on for ${continues}, as another does` };
    seen.add(continues);
    const wanted = new Map(
      sumBySku(known.get(continues)?.leftBehind ?? []).map((one) => [one.sku, one.quantity]),
    );
    const own = new Map(sumBySku([...lines, ...rest, ...gone]).map((one) => [one.sku, one.quantity]));
    for (const sku of new Set([...wanted.keys(), ...own.keys()])) {
      const [has, should] = [own.get(sku) ?? 0, wanted.get(sku) ?? 0];
      if (has > should || (has < should && !amended.has(orderId)))
        yield { about, says: `has ${q(has)} of ${sku}, and ${q(should)} was left behind` };
    }
  }
};
