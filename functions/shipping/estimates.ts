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

/** Nobody has goods of ours before they stand ready, with a day's grace for clocks: an older report is of another's parcel. */
export const isBefore = ({ createdAt }: Pick<Shipment, 'createdAt'>, at: string | undefined): boolean =>
  at !== undefined && at < plusDays(createdAt, -1);

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
