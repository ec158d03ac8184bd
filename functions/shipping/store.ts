import { below, inState, keys, owned, ownedInState } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { queryAll, type Write } from '../shared/table.ts';
import { type Shipment, shipment } from './model.ts';
import { parcel } from './parcel-model.ts';

export const SHIPMENTS = 'SHIPMENT';

export const shipments = resource({
  name: 'shipment',
  schema: shipment,
  key: ({ id }) => keys.shipment(id),
  indexes: (one) => {
    const { id, customerId, status } = one;
    return {
      byOwner: { pk: owned(customerId, SHIPMENTS), sk: id },
      byKind: { pk: SHIPMENTS, sk: id },
      byState: { pk: inState(SHIPMENTS, status), sk: turnOf(one) },
      byOwnerState: { pk: ownedInState(customerId, SHIPMENTS, status), sk: turnOf(one) },
    };
  },
});

/** What stands ready lies in the order in which it should leave; without a day of its own as soon as it stands there. */
const turnOf = ({ id, status, shipOn, createdAt }: Shipment): string =>
  status === 'created' ? `${shipOn ?? createdAt}#${id}` : id;

/** A new shipment, found under its order as well. */
export const addShipment = (made: Shipment): Write[] => [
  shipments.create(made),
  {
    op: { Put: { Item: { ...keys.shipmentOf(made.orderId, made.id), shipmentId: made.id } } },
    onConflict: 'retry',
  },
];

/** Those that stand ready, what should leave first in front. */
export const STANDING_READY = inState(SHIPMENTS, 'created');

/** All of an order's, oldest first. */
export async function shipmentsOf(orderId: string): Promise<Shipment[]> {
  const items = await queryAll(below.shipments(orderId));
  return shipments.getMany(items.map(({ shipmentId }) => keys.shipment(String(shipmentId))));
}

export const PARCELS = 'PARCEL';

/** Before all instants. */
const NEVER = '0';

/** Sorted by when they became known; a carrier's own that are under way, by when it was last asked. */
export const parcels = resource({
  name: 'parcel',
  schema: parcel,
  key: ({ carrier, trackingNumber }) => keys.parcel(carrier, trackingNumber),
  indexes: ({ carrier, trackingNumber, status, createdAt, askedAt = NEVER }) => ({
    ...(status === 'open' ? { byOwner: { pk: owned(carrier, PARCELS), sk: askedAt } } : {}),
    byState: { pk: inState(PARCELS, status), sk: `${createdAt}#${trackingNumber}` },
    byOwnerState: { pk: ownedInState(carrier, PARCELS, status), sk: `${createdAt}#${trackingNumber}` },
  }),
});
