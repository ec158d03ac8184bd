import { ENDED } from '../../../functions/orders/deciding.ts';
import type { Order, Part } from '../../../functions/orders/model.ts';
import { holderOf, holderOfShipment, roundOf } from '../../../functions/orders/parts.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, Sums, sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';
import { pendingOf } from './left-behind.ts';

/** Each part of an order holds what was reserved for it, and once it ships, what of it hasn't left the books yet. */
export const holds: Check = function* (store) {
  const held = sumBy(store.reservations, named, (r) => r.quantity);
  const issued = new Set(store.movements.filter((m) => m.kind === 'shipment').map(issueOf));
  for (const order of store.orders) {
    if (ENDED.includes(order.status)) continue;
    const wanted = new Sums();
    for (const part of order.parts) addHolds(wanted, order, part, store, issued);
    for (const about of wanted.names())
      if (!agree(order, held.of(about), wanted.of(about)))
        yield { about, says: `${q(held.of(about))} is held and ${q(wanted.of(about))} should be` };
  }
};

const named = (r: { sku: string; warehouse: string; holder: string }): string => `${r.holder}: ${place(r)}`;
const issueOf = ({ reference, sku }: { reference: string; sku: string }): string => `${reference} ${sku}`;

function addHolds(
  wanted: Sums,
  order: Order,
  part: Part,
  { shipments }: Store,
  issued: ReadonlySet<string>,
): void {
  for (const g of part.holds.filter((hold) => roundOf(hold) > part.rounds))
    wanted.add(named({ ...g, holder: holderOf(order.id, part.id, g.round) }), g.quantity);
  for (const shipment of shipments.filter((s) => part.shipmentIds.includes(s.id))) {
    const { id, warehouse } = shipment;
    const of = (sku: string) => named({ sku, warehouse, holder: holderOfShipment(shipment) });
    for (const { sku, quantity } of shipment.lines)
      wanted.add(of(sku), issued.has(issueOf({ reference: id, sku })) ? 0 : quantity);
    for (const { sku, quantity } of pendingOf(shipment, shipments)) wanted.add(of(sku), quantity);
  }
}

/** While a cancellation undoes things, one after another, less is held. */
const agree = ({ cancellation }: Order, held: number, wanted: number): boolean =>
  cancellation ? held <= wanted : held === wanted;
