import { fieldProblem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import { plusDays } from '../shared/time.ts';
import type { Shipment } from './model.ts';

/** No parcel is longer on its way. */
const MOST_DAYS = 365;

/** When a delivery can be meant to be: after its dispatch, with a day's grace for clocks, and within a year. */
const boundsOf = ({ dispatchedAt }: Pick<Shipment, 'dispatchedAt'>, at: string) => ({
  first: plusDays(dispatchedAt ?? at, -1),
  last: plusDays(at, MOST_DAYS),
});

/** @throws Problem unprocessable naming the field */
export function assertEstimate(
  shipment: Pick<Shipment, 'dispatchedAt'>,
  estimatedAt: string | undefined,
  at: string,
): void {
  if (estimatedAt === undefined) return;
  const { first, last } = boundsOf(shipment, at);
  if (estimatedAt < first) throw fieldProblem('/estimatedAt', say('is before {first}', { first }));
  if (estimatedAt > last) throw fieldProblem('/estimatedAt', say('must not be after {last}', { last }));
}

/** A report without a day that nobody can mean: it would move the promise, and go out in a mail. */
export function plausible<R extends { estimatedAt?: string | undefined }>(
  shipment: Pick<Shipment, 'dispatchedAt'>,
  report: R,
  at: string,
): Omit<R, 'estimatedAt'> & { estimatedAt?: string | undefined } {
  const { estimatedAt, ...rest } = report;
  const { first, last } = boundsOf(shipment, at);
  return estimatedAt && first <= estimatedAt && estimatedAt <= last ? report : rest;
}
