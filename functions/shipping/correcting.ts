import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import type { TrackingEvent } from './attempt-model.ts';
import { isFinal } from './ends.ts';
import type { Shipment } from './model.ts';
import { timesOf } from './notices.ts';
import { inTime, standOf } from './tracking.ts';
import type { CorrectionInput } from './undelivered-model.ts';

/**
 * A shipment that did not come back, though its carrier said so: that end is none any more, and it is where somebody who
 * knows says. What was reported stays on record, and reported again it changes nothing.
 * @throws Problem conflict when nothing of it, or not what is named, is said to have come back, or the warehouse has looked at it
 */
export function corrected(shipment: Shipment, input: CorrectionInput, at: string, by: Actor): Shipment {
  const { reason, ...said } = input;
  assertWrong(shipment, input);
  const isWrong = (event: TrackingEvent) => isBackUnder(event, input.trackingNumber);
  const events = shipment.trackingEvents.map((one) =>
    isWrong(one) ? { ...one, corrected: true as const } : one,
  );
  const event: TrackingEvent = { ...said, note: reason, at: said.at ?? at, by };
  const trackingEvents = [...events, event].sort(inTime);
  const { deliveredAt: _, ...rest } = shipment;
  return {
    ...rest,
    trackingEvents,
    ...standOf(shipment, trackingEvents),
    corrections: [...(shipment.corrections ?? []), { at, by, reason }],
    updatedAt: at,
  };
}

/** Of all of it, or of the parcels under one number. */
const isBackUnder = (event: TrackingEvent, number: string | undefined): boolean =>
  isFinal(event) && event.status === 'returned' && (!number || event.trackingNumber === number);

function assertWrong(
  { status, inspection, trackingEvents }: Shipment,
  { trackingNumber }: CorrectionInput,
): void {
  if (status !== 'returned' || !trackingEvents.some((event) => isBackUnder(event, trackingNumber)))
    throw conflict(
      say('This shipment is {status}; only what was reported to have come back is corrected.', {
        status: say(status),
      }),
    );
  if (inspection) throw conflict(say('The warehouse has looked at this shipment: it did come back.'));
}

/** The how-many-th time it is under way: what went again, or did not come back as was said. */
export const timesUnderWay = (shipment: Pick<Shipment, 'attempts' | 'corrections'>): number =>
  timesOf(shipment) + (shipment.corrections?.length ?? 0);
