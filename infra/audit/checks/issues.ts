import { sumBySku } from '../../../functions/inventory/cover.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { fitOf } from '../../../functions/shipping/inspected.ts';
import type { Shipment } from '../../../functions/shipping/model.ts';
import { hasLeft } from '../../../functions/shipping/rules.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** A shipment leaves the books once and whole, not before it left the house, and comes back only when it came back. */
export const issues: Check = function* ({ shipments, movements, invoices }) {
  const name = (m: { kind: string; reference: string; sku: string }) => `${m.reference} ${m.kind} ${m.sku}`;
  const moved = sumBy(movements, name, (m) => m.change);
  const billed = new Set(invoices.filter((i) => i.kind === 'invoice').flatMap((i) => i.shipmentIds));
  for (const shipment of shipments)
    for (const { sku, quantity } of sumBySku(shipment.lines)) {
      const came = fitOf(shipment).reduce((sum, l) => sum + (l.sku === sku ? l.quantity : 0), 0);
      const out = -moved.of(name({ reference: shipment.id, kind: 'shipment', sku }));
      const back = moved.of(name({ reference: shipment.id, kind: 'return', sku }));
      const about = `${shipment.id} ${sku}`;
      if (!mayBeOut(shipment, billed).some((share) => share * quantity === out))
        yield {
          about,
          says: `is ${shipment.status} with ${q(quantity)}, and ${q(out)} was taken from stock`,
        };
      if (back !== 0 && back !== came)
        yield {
          about,
          says: `is ${shipment.status}, ${q(came)} came back to be sold, and ${q(back)} is stock again`,
        };
    }
};

/** From dispatch until the flow books it, a shipment may be on the books or off; what is invoiced is off. */
function mayBeOut(shipment: Shipment, billed: ReadonlySet<string>): number[] {
  if (!hasLeft(shipment)) return [0];
  return billed.has(shipment.id) ? [1] : [0, 1];
}
