import { idFrom } from '../../shared/ids.ts';
import { digest } from '../../shared/keys.ts';
import { dayIn, endOfDay, laterDay } from '../../shared/time.ts';
import type { Statement } from './model.ts';
import type { Booked, Span } from './rules.ts';
import type { StatementRun } from './run-model.ts';

/** A month that is over, by its days. */
export interface Month {
  /** `2026-01` */
  name: string;
  from: string;
  to: string;
}

/** The last whole month before an instant, in the business's calendar. */
export function monthBefore(timeZone: string, at: string): Month {
  const to = laterDay(`${dayIn(timeZone, at).slice(0, 7)}-01`, -1);
  const name = to.slice(0, 7);
  return { name, from: `${name}-01`, to };
}

/** A customer has one statement of a month and currency, however often it is made: this is its id. */
export const monthlyIdOf = ({ customerId, currency, from, to }: Span, timeZone: string): Statement['id'] =>
  idFrom('stm', digest(`${customerId}\n${currency}\n${from}`), endOfDay(timeZone, to));

/** Nobody is told that nothing happened and nothing is owed. */
export const isWorthTelling = ({ opening, entries, standings }: Booked): boolean =>
  opening !== 0 || entries.length > 0 || standings.some(({ open }) => open !== 0);

/** The run behind a page of customers; with the last one all are done, or it begins anew for those that failed. */
export function advanced(
  { cursor: _, failed: before, ...run }: StatementRun,
  next: string | undefined,
  failed: number,
  at: string,
): StatementRun {
  const all = before + failed;
  if (next) return { ...run, failed: all, cursor: next };
  return { ...run, failed: 0, ...(all === 0 ? { doneAt: at } : {}) };
}
