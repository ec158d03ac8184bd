import { sumBySku } from '../../../functions/inventory/cover.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import type { Shipment, ShipmentLine } from '../../../functions/shipping/model.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a shipment has left behind, as long as no other has it: until the flow comes to it, or the order is cancelled. */
export const pendingOf = (
  { id, leftBehind = [] }: Shipment,
  shipments: readonly Shipment[],
): readonly ShipmentLine[] => (shipments.some(({ continues }) => continues === id) ? [] : leftBehind);

/** What was left behind is on one other shipment, as much of it as there was, or is cut again from there. */
export const leftBehind: Check = function* ({ shipments }) {
  const known = byId(shipments);
  const seen = new Set<string>();
  for (const { id: about, continues, lines, leftBehind: rest = [] } of shipments) {
    if (!continues) continue;
    if (seen.has(continues)) yield { about, says: `goes on for ${continues}, as another does` };
    seen.add(continues);
    const wanted = sumBySku(known.get(continues)?.leftBehind ?? []);
    const own = new Map(sumBySku([...lines, ...rest]).map((one) => [one.sku, one.quantity]));
    for (const { sku, quantity } of wanted)
      if (own.get(sku) !== quantity)
        yield { about, says: `has ${q(own.get(sku) ?? 0)} of ${sku}, and ${q(quantity)} was left behind` };
    if (wanted.length !== own.size) yield { about, says: `has not what ${continues} has left behind` };
  }
};
