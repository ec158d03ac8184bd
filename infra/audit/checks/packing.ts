import { numbersOf } from '../../../functions/shipping/numbers.ts';
import { toPack } from '../../../functions/shipping/warehouse/packing.ts';
import type { Check } from '../violation.ts';

/** Parcels hold no more than their shipment, are counted from 1, and go under numbers only once they hold all of it. */
export const packing: Check = function* ({ shipments }) {
  for (const shipment of shipments) {
    const { id: about, parcels = [] } = shipment;
    const left = [...toPack(shipment)];
    for (const [sku, quantity] of left)
      if (parcels.length > 0 && quantity < 0)
        yield { about, says: `has more of ${sku} in its parcels than it has` };
    if (parcels.some(({ no }, i) => no !== i + 1))
      yield { about, says: 'has parcels that are not counted from 1' };
    if (numbersOf(shipment).length > 0 && left.length > 0)
      yield { about, says: 'has numbers for its parcels and is not all in them' };
  }
};
