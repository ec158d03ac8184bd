import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import { type Attempt, reportedStatus, type TrackingEvent } from './attempt-model.ts';
import { isFinal, isTold, type Told } from './ends.ts';
import { plausible } from './estimates.ts';
import { etaAfter } from './eta.ts';
import type { Shipment, TrackingEventInput } from './model.ts';
import { endOf } from './numbers.ts';
import { hasArrived, hasLeft } from './rules.ts';
import type { Tracking } from './tracking-model.ts';

/** Enough for any parcel; a carrier that repeats itself for ever doesn't fill the item. */
export const MAX_TRACKING_EVENTS = 100;

/** What a carrier reports: by a person of ours in our words, or by the carrier in its own. */
export type Report = Omit<TrackingEventInput, 'status'> & Pick<TrackingEvent, 'status' | 'carrierStatus'>;

/**
 * Adds what a carrier reports. The status is that of the last report by the carrier's clock, in whatever order reports
 * come in, or the end once it is reported: the first to come in stands, since the order goes on with it. Where parcels
 * go each for itself, one that is in trouble tells before others that are not. One that came twice changes nothing.
 * @throws Problem conflict before dispatch
 */
export function track(shipment: Shipment, report: Report, at: string, by: Actor): Shipment {
  if (!hasLeft(shipment))
    throw conflict(
      say('This shipment is {status}; it has no tracking yet.', { status: say(shipment.status) }),
    );
  const event: TrackingEvent = { ...plausible(shipment, report, at), at: report.at ?? at, by };
  const full = shipment.trackingEvents.length >= MAX_TRACKING_EVENTS;
  const ends = isFinal(event) && !hasArrived(shipment);
  if (isKnown(shipment.trackingEvents, event) || (full && !ends)) return shipment;
  const trackingEvents = [...shipment.trackingEvents, event].sort(inTime);
  if (hasArrived(shipment)) return { ...shipment, trackingEvents, updatedAt: at };
  return { ...shipment, trackingEvents, ...standOf(shipment, trackingEvents), updatedAt: at };
}

/** Where it is by what was reported, and wasn't corrected since. */
export function standOf(shipment: Shipment, reported: readonly TrackingEvent[]) {
  const events = reported.filter((event) => !event.corrected);
  const end = endOf(shipment, events.filter(isFinal));
  const last = end ?? underWay(events);
  const deliveredAt = last?.status === 'delivered' ? last.at : undefined;
  const eta = etaAfter(shipment.eta, events, deliveredAt);
  return {
    ...(last ? { status: last.status } : {}),
    ...(deliveredAt ? { deliveredAt } : {}),
    ...(eta ? { eta } : {}),
  };
}

function underWay(events: readonly TrackingEvent[]): Told | undefined {
  const numbers = Map.groupBy(events, ({ trackingNumber }) => trackingNumber);
  const stands = [...numbers.values()]
    .filter((own) => !own.some(isFinal))
    .flatMap((own) => own.findLast(isTold) ?? [])
    .sort(inTime);
  return stands.findLast(({ status }) => status === 'exception') ?? stands.at(-1);
}

/** Nothing has happened after we hear of it: a clock that runs ahead would make its report the last one for ever. */
export const notAhead = <R extends Pick<Report, 'at'>>(report: R, at: string): R =>
  report.at && report.at > at ? { ...report, at } : report;

/** By the carrier's own id of a parcel's report; without one by what is said of which moment and parcel. */
export const isKnown = (
  trackingEvents: readonly TrackingEvent[],
  { eventId, status, at, trackingNumber }: TrackingEvent,
): boolean =>
  trackingEvents.some(
    (e) =>
      e.eventId === eventId &&
      e.trackingNumber === trackingNumber &&
      (eventId || (e.status === status && e.at === at)),
  );

/** Reports of one moment stand in the order in which a parcel gets through them. */
export const inTime = (a: TrackingEvent, b: TrackingEvent): number =>
  a.at.localeCompare(b.at) ||
  WAY.indexOf(a.status) - WAY.indexOf(b.status) ||
  (a.eventId ?? '').localeCompare(b.eventId ?? '') ||
  (a.trackingNumber ?? '').localeCompare(b.trackingNumber ?? '');
const WAY = reportedStatus.options;

/** What whoever waits for it may know: where it is and how it came there. */
export function trackingOf(shipment: Shipment): Tracking {
  const { id: shipmentId, orderId, status, carrier, trackingNumber, eta, deliveredAt } = shipment;
  return { shipmentId, orderId, status, carrier, trackingNumber, eta, deliveredAt, steps: stepsOf(shipment) };
}

/** One attempt after the other, each under its number where there are several. */
function stepsOf(shipment: Shipment): Tracking['steps'] {
  const { createdAt, dispatchedAt, trackingNumber, trackingEvents, attempts = [] } = shipment;
  const under = attempts.length > 0 && trackingNumber ? { trackingNumber } : {};
  return [
    { status: 'created', at: createdAt },
    ...attempts.flatMap(wayOf),
    ...(dispatchedAt ? wayOf({ dispatchedAt, trackingEvents, ...under }) : []),
  ];
}

function wayOf({
  dispatchedAt: at,
  trackingNumber,
  trackingEvents,
}: Pick<Attempt, 'dispatchedAt' | 'trackingEvents'> & { trackingNumber?: string }): Tracking['steps'] {
  return [
    { status: 'dispatched', at, ...(trackingNumber ? { trackingNumber } : {}) },
    ...trackingEvents.map(({ by: _, eventId: __, estimatedAt: ___, ...step }) => step),
  ];
}
