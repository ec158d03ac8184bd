import { hasEndedUnder } from '../../../functions/shipping/numbers.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** A parcel of a shipment is followed as long as that is under way; one of none holds what was reported of it. */
export const parcels: Check = function* ({ parcels, shipments }) {
  const known = byId(shipments);
  for (const { carrier, trackingNumber, status, shipmentId, early, beside = [] } of parcels) {
    const about = `${carrier} ${trackingNumber}`;
    const shipment = shipmentId && known.get(shipmentId);
    if (shipmentId && !shipment) yield { about, says: `is of ${shipmentId}, which is no shipment` };
    else if (!shipment) {
      if (status !== 'unknown') yield { about, says: `is ${status} and of no shipment` };
    } else if (early.length > 0) yield { about, says: 'keeps what its shipment should have' };
    else if (beside.some((id) => !known.has(id)))
      yield { about, says: 'is of a shipment beside that is none' };
    else if (status === 'done' && !hasEndedUnder(shipment, trackingNumber))
      yield { about, says: 'is done and has not arrived' };
  }
};
