import { fieldProblem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Attempt, TrackingEvent } from './attempt-model.ts';
import { isFinal } from './ends.ts';
import type { Shipment } from './model.ts';
import { hasEnded } from './rules.ts';

/** Under which numbers its parcels go, each for itself; none when the shipment's own stands for all that goes. */
export function numbersOf({
  trackingNumber,
  parcels = [],
}: Pick<Shipment, 'trackingNumber' | 'parcels'>): string[] {
  const going = parcels.filter(({ deliveredAt }) => deliveredAt === undefined);
  if (going.every((parcel) => parcel.trackingNumber === undefined)) return [];
  return [...new Set(going.map((parcel) => parcel.trackingNumber ?? trackingNumber ?? ''))];
}

/** The attempt before that went under this number; what went again goes under others. */
export const attemptUnder = ({ attempts = [] }: Shipment, number: string | undefined): Attempt | undefined =>
  attempts.find(
    ({ trackingNumber, parcelNumbers = [] }) =>
      number !== undefined && (number === trackingNumber || parcelNumbers.includes(number)),
  );

/** What a report under this number is of: parcels of that number, or else the whole shipment. */
export const concerning = (shipment: Shipment, number: string): Pick<TrackingEvent, 'trackingNumber'> => {
  const own = attemptUnder(shipment, number)?.parcelNumbers ?? numbersOf(shipment);
  return own.includes(number) ? { trackingNumber: number } : {};
};

/** @throws Problem unprocessable when no parcel of it goes under this number */
export function assertNumber(shipment: Shipment, number: string | undefined): void {
  if (number === undefined || attemptUnder(shipment, number)) return;
  if (!numbersOf(shipment).includes(number))
    throw fieldProblem('/trackingNumber', say('is not the number of a parcel of this shipment'));
}

/** Whether what goes under this number has come to its end. */
export const hasEndedUnder = (shipment: Shipment, number: string): boolean =>
  hasEnded(shipment.status) ||
  attemptUnder(shipment, number) !== undefined ||
  shipment.trackingEvents.some((e) => e.trackingNumber === number && isFinal(e));

/**
 * Of the ends that were reported, in time, the one that is the shipment's: of the whole, or once each parcel has come
 * to its own; what came back counts before what arrived, since somebody has to see to it.
 */
export function endOf<E extends TrackingEvent>(shipment: Shipment, ends: readonly E[]): E | undefined {
  const whole = ends.find((end) => end.trackingNumber === undefined);
  if (whole) return whole;
  const each = numbersOf(shipment).map((number) => ends.find((end) => end.trackingNumber === number));
  const reached = ends.filter((end) => each.includes(end));
  if (each.includes(undefined)) return undefined;
  return reached.find(({ status }) => status === 'returned') ?? reached.at(-1);
}
