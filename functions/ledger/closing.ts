import { conflict, fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn, laterDay } from '../shared/time.ts';
import type { Actor } from '../shared/timeline.ts';
import type { Books } from './model.ts';
import { monthOf, rateDayOf } from './rules.ts';
import type { Valuation } from './valuing/model.ts';

const CHANGES_KEPT = 100;

/** What is under way when a month ends may still be booked in it; nothing of ours takes a day. */
const DAYS_AFTER = 1;

/**
 * The books with this month closed, and all before it.
 * @throws Problem unprocessable for a month that isn't over, conflict for one that is closed
 */
export function closed(
  books: Books,
  month: string,
  { timeZone }: Pick<Settings, 'timeZone'>,
  at: string,
  by: Actor,
): Books {
  const yesterday = laterDay(dayIn(timeZone, at), -DAYS_AFTER);
  if (month >= monthOf(yesterday))
    throw fieldProblem('/month', say('can be closed when it has been over for a day'));
  if (isClosed(books, month)) throw conflict(say('The books of {month} are closed.', { month }));
  return {
    ...books,
    ...changed(books, { month, act: 'closed', at, by }),
    closedThrough: month,
    updatedAt: at,
  };
}

/**
 * The books with this month open again, and all after it.
 * @throws Problem conflict when it is open
 */
export function reopened(
  books: Books,
  { month, reason }: { month: string; reason: string },
  at: string,
  by: Actor,
): Books {
  if (!isClosed(books, month)) throw conflict(say('The books of {month} are open.', { month }));
  const change = changed(books, { month, act: 'reopened', at, by, reason });
  return { ...books, ...change, closedThrough: monthBefore(month), updatedAt: at };
}

/**
 * What is valued later would be booked in a month that is closed.
 * @param waiting the first entry until its end that has no rate, if any
 * @throws Problem conflict
 */
export function assertRated(waiting: Pick<Valuation, 'currency' | 'on' | 'ratedOn'> | undefined): void {
  if (!waiting) return;
  const { currency } = waiting;
  const day = rateDayOf(waiting);
  throw conflict(say('Entries in {currency} of {day} wait for an exchange rate.', { currency, day }));
}

/** Or a day later than that, which no other month has. */
export const lastDayOf = (month: string): string => `${month}-31`;

const isClosed = ({ closedThrough }: Books, month: string): boolean =>
  closedThrough !== undefined && month <= closedThrough;

const changed = ({ changes }: Books, change: Books['changes'][number]) => ({
  changes: [...changes, change].slice(-CHANGES_KEPT),
});

const monthBefore = (month: string): string => monthOf(laterDay(`${month}-01`, -1));
