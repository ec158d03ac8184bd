import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** A link shows the shipment that it was made for. */
export const trackingLinks: Check = function* ({ trackingLinks, shipments }) {
  const known = byId(shipments);
  for (const { token, shipmentId } of trackingLinks)
    if (known.get(shipmentId)?.trackingToken !== token)
      yield { about: shipmentId, says: 'has a link that is not its own' };
};
