import type { Actor } from '../shared/timeline.ts';
import type { TrackingEvent } from './attempt-model.ts';
import type { Shipment } from './model.ts';
import { concerning, hasEndedUnder } from './numbers.ts';
import type { CarrierEvent, Parcel } from './parcel-model.ts';
import { type Report, track } from './tracking.ts';

/** Enough until somebody sees that its dispatch was never entered. */
const MAX_EARLY = 50;

export const carrierActor = ({ code, name }: { code: string; name: string }): Actor => ({
  id: code,
  role: 'carrier',
  name,
});

type Name = Pick<Parcel, 'carrier' | 'trackingNumber'>;

export const newParcel = ({ carrier, trackingNumber }: Name, at: string): Parcel => ({
  carrier,
  trackingNumber,
  status: 'unknown',
  early: [],
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** A report of which nobody knows yet whose parcel it is. @returns the same parcel when it was kept already */
export function keepEarly(parcel: Parcel, event: TrackingEvent, at: string): Parcel {
  const known = parcel.early.some(({ eventId }) => eventId === event.eventId);
  if (known || parcel.early.length >= MAX_EARLY) return parcel;
  return { ...parcel, early: [...parcel.early, event], updatedAt: at };
}

/**
 * Says whose parcel it is; what was reported before comes to its shipment. Carriers use numbers again after a while:
 * the shipment that was dispatched last has it.
 */
export function claimParcel(parcel: Parcel, shipment: Shipment, at: string) {
  const { early } = parcel;
  const own = concerning(shipment, parcel.trackingNumber);
  const after = early.reduce((so, { by, ...report }) => track(so, { ...report, ...own }, at, by), shipment);
  const claimed: Parcel = {
    ...parcel,
    status: hasEndedUnder(after, parcel.trackingNumber) ? 'done' : 'open',
    shipmentId: shipment.id,
    early: [],
    updatedAt: at,
  };
  return { parcel: claimed, shipment: after };
}

export const reportOf = (
  { trackingNumber: _, status: __, ...event }: CarrierEvent,
  status: Pick<Report, 'status' | 'carrierStatus'>,
): Report & { at: string } => ({ ...event, ...status });
