import { keys, owned } from '../shared/keys.ts';
import { Stale, transact } from '../shared/table.ts';
import { hasEndedUnder } from './numbers.ts';
import type { Parcel } from './parcel-model.ts';
import { shipmentIdsOf } from './parcels.ts';
import { PARCELS, parcels, shipments } from './store.ts';

/** A carrier's parcels under way for which it was not asked since then, those first that have waited longest. */
export async function dueParcels(carrier: string, since: string, limit: number): Promise<Parcel[]> {
  const page = await parcels.list('byOwner', owned(carrier, PARCELS), { limit, sort: 'askedAt', to: since });
  // The index lags behind the items.
  return page.items.filter(({ askedAt = '' }) => askedAt <= since);
}

/**
 * Puts down that it is asked for, before it is: of two runs only one does, and a carrier that fails is not asked again
 * at once. What people have reported to be at its end is followed no longer.
 * @returns whether to ask for it
 */
export async function claim(parcel: Parcel, at: string): Promise<boolean> {
  const all = await shipments.getMany(shipmentIdsOf(parcel).map(keys.shipment));
  const isOver = all.length > 0 && all.every((one) => hasEndedUnder(one, parcel.trackingNumber));
  const after: Parcel = isOver ? { ...parcel, status: 'done', updatedAt: at } : { ...parcel, askedAt: at };
  try {
    await transact([parcels.replace(after)]);
    return !isOver;
  } catch (error) {
    if (error instanceof Stale) return false;
    throw error;
  }
}
