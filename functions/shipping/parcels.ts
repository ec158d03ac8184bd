import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import { plusDays } from '../shared/time.ts';
import type { Actor } from '../shared/timeline.ts';
import type { TrackingEvent } from './attempt-model.ts';
import { isBefore } from './estimates.ts';
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

/** All that go under its number. */
export const shipmentIdsOf = ({ shipmentId, beside = [] }: Partial<Parcel> = {}): string[] =>
  shipmentId ? [shipmentId, ...beside] : [];

/** How long two shipments can be meant to go in one box: carriers use numbers again after a while. */
const TOGETHER_DAYS = 30;

/** Those under way with the number that a shipment goes with now, too. @throws Problem conflict when they are another's */
export function besideOf(parcel: Parcel, { id, customerId }: Shipment, all: readonly Shipment[], at: string) {
  const own = all.filter((one) => one.id !== id && shipmentIdsOf(parcel).includes(one.id));
  const together = own.filter(
    (one) =>
      !hasEndedUnder(one, parcel.trackingNumber) && (one.dispatchedAt ?? at) > plusDays(at, -TOGETHER_DAYS),
  );
  const strange = together.find((one) => one.customerId !== customerId);
  if (!strange) return together.map((one) => one.id).slice(0, MOST_BESIDE);
  throw conflict(
    say('{number} goes with shipment {shipment}, which is under way to another customer.', {
      number: parcel.trackingNumber,
      shipment: strange.id,
    }),
  );
}

/** More than any box holds orders. */
const MOST_BESIDE = 9;

/**
 * Says whose parcel it is; what was reported before comes to its shipment. Carriers use numbers again after a while:
 * the shipment that was dispatched last has it, and those that are under way with it besides.
 */
export function claimParcel(parcel: Parcel, shipment: Shipment, at: string, beside: readonly string[] = []) {
  const { beside: _, ...known } = parcel;
  const early = parcel.early.filter((report) => !isBefore(shipment, report.at));
  const own = concerning(shipment, parcel.trackingNumber);
  const after = early.reduce((so, { by, ...report }) => track(so, { ...report, ...own }, at, by), shipment);
  const claimed: Parcel = {
    ...known,
    status: hasEndedUnder(after, parcel.trackingNumber) && beside.length === 0 ? 'done' : 'open',
    shipmentId: shipment.id,
    ...(beside.length > 0 ? { beside: [...beside] } : {}),
    early: [],
    updatedAt: at,
  };
  return { parcel: claimed, shipment: after };
}

export const reportOf = (
  { trackingNumber: _, status: __, ...event }: CarrierEvent,
  status: Pick<Report, 'status' | 'carrierStatus'>,
): Report & { at: string } => ({ ...event, ...status });
