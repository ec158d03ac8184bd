import type { Actor, Happening } from '../shared/timeline.ts';
import type { Attempt, TrackingEvent } from './attempt-model.ts';
import { isFinal } from './ends.ts';
import { tellLate, tellReport } from './events.ts';
import type { Shipment } from './model.ts';
import { attemptUnder } from './numbers.ts';
import { inTime, isKnown, MAX_TRACKING_EVENTS, type Report, track } from './tracking.ts';

/**
 * Of which attempt before a report is: that which went under its number. One that a person enters without a number is of
 * the attempt that hadn't come to its end at that time, or that had its id already.
 */
export function attemptOf(
  shipment: Shipment,
  report: Report,
  number: string | undefined,
): Attempt | undefined {
  if (number !== undefined) return attemptUnder(shipment, number);
  const { attempts = [] } = shipment;
  const { at, eventId } = report;
  return attempts.find(
    (one) =>
      (at !== undefined && at <= overSince(one)) ||
      (eventId !== undefined && one.trackingEvents.some((event) => event.eventId === eventId)),
  );
}

/** What happens after the last of it has come back is of the next. */
function overSince({ endedAt, trackingEvents }: Attempt): string {
  const end = trackingEvents.findLast(isFinal);
  return end && end.at < endedAt ? end.at : endedAt;
}

/** Adds a report to an attempt that is over; where the shipment is by now isn't touched. */
export function trackLate(
  shipment: Shipment,
  late: Attempt,
  { trackingNumber, ...report }: Report,
  at: string,
  by: Actor,
): Shipment {
  const own = trackingNumber && late.parcelNumbers?.includes(trackingNumber) ? { trackingNumber } : {};
  const event: TrackingEvent = { ...report, ...own, at: report.at ?? at, by };
  const { trackingEvents } = late;
  if (isKnown(trackingEvents, event) || trackingEvents.length >= MAX_TRACKING_EVENTS) return shipment;
  const after = { ...late, trackingEvents: [...trackingEvents, event].sort(inTime) };
  return {
    ...shipment,
    attempts: (shipment.attempts ?? []).map((one) => (one === late ? after : one)),
    updatedAt: at,
  };
}

/** The shipment with a report, and what its order's timeline tells of that. @returns the same shipment when it is known */
export function followed(
  before: Shipment,
  report: Report,
  number: string | undefined,
  at: string,
  by: Actor,
): { after: Shipment; told: Happening } {
  const late = attemptOf(before, report, number);
  const after = late ? trackLate(before, late, report, at, by) : track(before, report, at, by);
  return { after, told: late ? tellLate(after, late, report, by) : tellReport(after, report, by) };
}
