import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import { type Shipment, shipments, withReturned } from '../../shipping/index.ts';
import type { GoodsReturn } from './model.ts';
import { claimed } from './rules.ts';

/** The shipment says itself what of it goes back, so that of two returns at once none is of more than there is. */
export function claim(shipment: Shipment, after: GoodsReturn, before?: GoodsReturn): Write[] {
  const had = before && claimed(before);
  const more = new Map(
    [...claimed(after)].map(([lineNo, quantity]) => [lineNo, quantity - (had?.get(lineNo) ?? 0)]),
  );
  if ([...more.values()].every((change) => change === 0)) return [];
  return [shipments.replace(withReturned(shipment, more, after.updatedAt))];
}

/** What doesn't come after all may be returned another time. */
export const letGo = async (before: GoodsReturn, after: GoodsReturn): Promise<Write[]> =>
  claim(await shipments.get(keys.shipment(after.shipmentId)), after, before);
