import { plusSeconds } from '../shared/time.ts';
import type { Invoice } from './model.ts';

/**
 * The reminder an invoice is due for, if any: the highest level whose time after the due date has come and that hasn't
 * gone out. Levels that were slept through are left out rather than sent together.
 * @param offsets seconds after the due date, for level 1, 2, 3 …
 */
export function levelDue(
  { status, open, dueAt, reminders }: Invoice,
  offsets: readonly number[],
  at: string,
): number | undefined {
  if (status !== 'open' || open.amount <= 0) return undefined;
  const reached = offsets.filter((offset) => plusSeconds(dueAt, offset) <= at).length;
  const sent = Math.max(0, ...reminders.map((r) => r.level));
  return reached > sent ? reached : undefined;
}
