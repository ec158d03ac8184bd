import { endOfDay, plusSeconds } from '../shared/time.ts';
import type { Invoice } from './model.ts';

type Reminded = Pick<
  Invoice,
  'status' | 'open' | 'dueAt' | 'reminders' | 'reminderStop' | 'promise' | 'disputes'
>;

/** When reminders go out: so many seconds after the due date, for level 1, 2, 3 …; days are those of the zone. */
export interface Rhythm {
  reminders: readonly number[];
  timeZone: string;
}

/**
 * The reminder an invoice is due for, if any: one level more than was sent, once its time after the due date has come.
 * Levels are never left out, so that nobody gets a second reminder without a first; what was slept through is caught up
 * with from run to run. None goes out while somebody has stopped them, a promise may still be kept or a dispute is not resolved; a broken one is
 * answered with the next level at once.
 */
export function levelDue(invoice: Reminded, rhythm: Rhythm, at: string): number | undefined {
  const { status, open, dueAt, reminders } = invoice;
  if (status !== 'open' || open.amount <= 0 || isHeldBack(invoice, rhythm, at)) return undefined;
  const sent = Math.max(0, ...reminders.map((r) => r.level));
  const offset = rhythm.reminders[sent];
  if (offset === undefined || dueAt > at) return undefined;
  const since = isBroken(invoice, rhythm, at) ? at : plusSeconds(dueAt, offset);
  return since <= at ? sent + 1 : undefined;
}

const isHeldBack = (
  { reminderStop, promise, disputes = [] }: Reminded,
  { timeZone }: Rhythm,
  at: string,
): boolean =>
  disputes.length > 0 ||
  [reminderStop?.until, promise?.on].some((day) => day !== undefined && at <= endOfDay(timeZone, day));

/** Less was paid than was promised, and nobody has been told so yet. */
function isBroken({ promise, open, reminders }: Reminded, { timeZone }: Rhythm, at: string): boolean {
  if (!promise) return false;
  const over = endOfDay(timeZone, promise.on);
  const kept = promise.openBefore.amount - open.amount >= promise.amount.amount;
  return over < at && !kept && reminders.every((sent) => sent.at <= over);
}
