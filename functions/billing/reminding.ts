import type { Money } from '../shared/money.ts';
import type { RemindersPolicy } from '../shared/reminders-policy.ts';
import { dayIn, daysBetween, endOfDay, plusSeconds } from '../shared/time.ts';
import type { Invoice } from './model.ts';
import { charged } from './owing.ts';

type Reminded = Pick<
  Invoice,
  'status' | 'open' | 'dueAt' | 'reminders' | 'reminderStop' | 'promise' | 'disputes'
>;

const DAY = 86_400;

/** When reminders of level 1, 2, 3 … go out: so many seconds after the due date; days are those of the zone. */
export interface Rhythm {
  reminders: RemindersPolicy;
  timeZone: string;
}

/**
 * The reminder an invoice is due for, if any: one level more than was sent, once its time after the due date has come
 * and the last one is as long ago as the two lie apart in the settings, whatever held them back meanwhile. Levels are
 * never left out, so that nobody gets a second reminder without a first. None goes out while somebody has stopped them,
 * a promise may still be kept or a dispute is not resolved; a broken one spares the wait after the due date, and no other.
 */
export function levelDue(invoice: Reminded, rhythm: Rhythm, at: string): number | undefined {
  const { status, open, dueAt, reminders } = invoice;
  if (status !== 'open' || open.amount <= 0 || isHeldBack(invoice, rhythm, at)) return undefined;
  const sent = Math.max(0, ...reminders.map((r) => r.level));
  const next = rhythm.reminders[sent];
  if (next === undefined || dueAt > at || !isFarFromLast(reminders, next.after, rhythm, at)) return undefined;
  const since = isBroken(invoice, rhythm, at) ? at : plusSeconds(dueAt, next.after);
  return since <= at ? sent + 1 : undefined;
}

/** Days are those of the calendar, since one day's run begins some seconds earlier than another's. */
function isFarFromLast(sent: Invoice['reminders'], after: number, rhythm: Rhythm, at: string): boolean {
  const last = sent.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  if (!last) return true;
  const apart = after - (rhythm.reminders[last.level - 1]?.after ?? after);
  if (apart < DAY) return plusSeconds(last.at, apart) <= at;
  const day = (of: string) => dayIn(rhythm.timeZone, of);
  return daysBetween(day(last.at), day(at)) * DAY >= apart;
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

/** What the reminder of a level costs the customer: the fee in the invoice's currency, as long as the invoice is open. */
export const feeOf = (
  { status, currency }: Pick<Invoice, 'status' | 'currency'>,
  level: number,
  { reminders }: Pick<Rhythm, 'reminders'>,
): Money | undefined =>
  status === 'open'
    ? reminders[level - 1]?.fees.find((fee) => fee.currency === currency && fee.amount > 0)
    : undefined;

/** The invoice with a reminder, of which its fee is open beside what was. */
export function remindedOf(invoice: Invoice, level: number, fee: Money | undefined, at: string): Invoice {
  const sent = { level, at, ...(fee ? { fee } : {}) };
  const reminders = [...invoice.reminders, sent].toSorted((a, b) => a.level - b.level);
  return { ...(fee ? charged(invoice, fee) : invoice), reminders, updatedAt: at };
}
