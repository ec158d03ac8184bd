import { plusSeconds } from '../shared/time.ts';
import type { Invoice } from './model.ts';

/**
 * The reminder an invoice is due for, if any: one level more than was sent, once its time after the due date has come.
 * Levels are never left out, so that nobody gets a second reminder without a first; what was slept through is caught up
 * with from run to run.
 * @param offsets seconds after the due date, for level 1, 2, 3 …
 */
export function levelDue(
  { status, open, dueAt, reminders }: Invoice,
  offsets: readonly number[],
  at: string,
): number | undefined {
  if (status !== 'open' || open.amount <= 0) return undefined;
  const sent = Math.max(0, ...reminders.map((r) => r.level));
  const offset = offsets[sent];
  return offset !== undefined && plusSeconds(dueAt, offset) <= at ? sent + 1 : undefined;
}
