import { getSettings, type Settings } from '../shared/settings.ts';
import { dayIn, endOfDay, laterDay, plusDays } from '../shared/time.ts';
import type { Shipment } from '../shipping/index.ts';
import type { Order } from './model.ts';

/** An execution lives a year, of which the deadlines may take 300 days. */
const HELD_BACK_DAYS = 60;

/**
 * The day on which goods of these lines are wanted, the earliest that was asked for; and that on which they should leave:
 * what their method takes before it, and the slowest method where none was wished for, so that any will do.
 * @returns nothing where one of them is wanted as soon as may be
 */
export function daysOf(
  { lines: all, requestedDate, delivery }: Pick<Order, 'lines' | 'requestedDate' | 'delivery'>,
  lines: readonly { lineNo: number }[],
  { timeZone, shipping: { methods } }: Settings,
): Pick<Shipment, 'wantedOn' | 'shipOn'> {
  const { window, method: wish } = delivery ?? {};
  const usual = requestedDate ?? (window && dayIn(timeZone, window.from));
  const days = lines.map(({ lineNo }) => all.find((l) => l.lineNo === lineNo)?.requestedDate ?? usual);
  const wanted = days.filter((day) => day !== undefined).toSorted();
  const [earliest] = wanted;
  if (!earliest || wanted.length < days.length) return {};
  const taken = methods.filter(({ code }) => !wish || code === wish).map((method) => method.days);
  return { wantedOn: earliest, shipOn: laterDay(earliest, -Math.max(0, ...taken)) };
}

/**
 * From when the warehouse is waited for: what is to leave later holds nobody up before, and the day itself counts whole.
 * @param all of the shipments that are waited for together
 */
export function dueSince(all: readonly { shipOn?: string | undefined }[], at: string): string {
  const days = all.flatMap(({ shipOn }) => shipOn ?? []).toSorted();
  const [first] = days;
  if (!first || days.length < all.length) return at;
  const [due = at] = [endOfDay(getSettings().timeZone, first), plusDays(at, HELD_BACK_DAYS)].toSorted();
  return due < at ? at : due;
}
