import type { StockLevel, StockMonth } from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { laterDay } from '../shared/time.ts';
import { daysFrom, isWorking, type WorkingDays } from './calendar.ts';
import type { Held } from './held.ts';

/** What was asked for on each working day on which there was something to sell, or was sold all the same, the oldest first. */
export interface Series {
  demands: Thousandths[];
  /** Working days left out, since nothing could be sold. */
  withoutStock: number;
}

export interface SeriesTerms {
  /** Today, which isn't over and doesn't count. */
  today: string;
  horizonDays: number;
  workingDays: WorkingDays;
}

/** What is there now. */
export interface Present extends Pick<StockLevel, 'onHand' | 'lots'> {
  held?: readonly Held[];
}

/**
 * The demand of one SKU in one warehouse, from the first day on which anything is known of it. What was ordered on a
 * day off counts for the next working day: a weekend isn't a lack of demand. A day without orders that began and ended
 * with nothing to sell says nothing of what was wanted, unless it is bought to order.
 * @param present from which what could be sold on each day is worked back
 */
export function seriesOf(months: readonly StockMonth[], present: Present, terms: SeriesTerms): Series {
  const all = workingDaysOf(months, present, terms);
  const toOrder = isBoughtToOrder(all);
  const known = all.filter(({ demand, couldSell }) => couldSell || demand > 0 || toOrder);
  return { demands: known.map(({ demand }) => demand), withoutStock: all.length - known.length };
}

interface WorkingDay {
  demand: Thousandths;
  couldSell: boolean;
}

function workingDaysOf(
  months: readonly StockMonth[],
  present: Present,
  { today, horizonDays, workingDays }: SeriesTerms,
): WorkingDay[] {
  const [moved, sold, kept] = [sumsOf(months, 'moved'), sumsOf(months, 'sold'), sumsOf(months, 'kept')];
  const first = firstOf([...sold.keys(), ...moved.keys()]);
  const begin = laterDay(today, -horizonDays);
  const from = first && first > begin ? first : begin;
  const days = first ? [...daysFrom(from, today)] : [];
  const sellable = sellableOn(days, { moved, kept }, present, today);
  const booksBegin = firstOf([...moved.keys()]) ?? today;
  const all: WorkingDay[] = [];
  let daysOff = 0;
  for (const day of days) {
    const demand = Math.max(0, sold.get(day) ?? 0) + daysOff;
    const isOff = !isWorking(day, workingDays);
    daysOff = isOff ? demand : 0;
    if (!isOff) all.push({ demand, couldSell: day <= booksBegin || sellable.has(day) });
  }
  return all;
}

/** Where it is ordered as often when there is nothing as when there is something, nobody is kept from it by that. */
function isBoughtToOrder(all: readonly WorkingDay[]): boolean {
  const { true: could = [], false: couldNot = [] } = Object.groupBy(all, (day) => `${day.couldSell}`);
  const ordered = (some: readonly WorkingDay[]) => some.filter(({ demand }) => demand > 0).length;
  return ordered(couldNot) > 0 && ordered(couldNot) * could.length >= ordered(could) * couldNot.length;
}

type Sums = ReadonlyMap<string, Thousandths>;

/** The days that began or ended with something on hand that was nobody's and had not expired. */
function sellableOn(
  days: readonly string[],
  { moved, kept }: { moved: Sums; kept: Sums },
  present: Present,
  today: string,
): Set<string> {
  const closing = closingStock(moved, days, present.onHand - (moved.get(today) ?? 0));
  const gone = closingStock(kept, days, -(kept.get(today) ?? 0));
  const isSellable = (day: string, i: number) => {
    const ended = (closing[i] ?? 0) - (gone[i] ?? 0);
    const began = ended - (moved.get(day) ?? 0) + (kept.get(day) ?? 0);
    return ended > unsellable(present, day) || began > unsellable(present, laterDay(day, -1), day);
  };
  return new Set(days.filter(isSellable));
}

/** What of what is there now was somebody's by the end of a day, or had expired by another. */
function unsellable({ lots = [], held = [] }: Present, on: string, expiredBy = on): Thousandths {
  const expired = lots.filter((lot) => lot.expiresOn < expiredBy).reduce((sum, lot) => sum + lot.onHand, 0);
  return held.filter(({ since }) => since <= on).reduce((sum, { quantity }) => sum + quantity, expired);
}

/** What there was at the end of each day, worked back from the last of them. */
function closingStock(moved: Sums, days: readonly string[], last: Thousandths): Thousandths[] {
  const closing: Thousandths[] = [];
  let stock = last;
  for (const day of days.toReversed()) {
    closing.push(stock);
    stock -= moved.get(day) ?? 0;
  }
  return closing.reverse();
}

const firstOf = (days: readonly string[]): string | undefined => days.toSorted()[0];

function sumsOf(months: readonly StockMonth[], of: 'moved' | 'sold' | 'kept'): Sums {
  const sums = new Map<string, Thousandths>();
  for (const month of months)
    for (const [day, value] of month[of]) sums.set(day, (sums.get(day) ?? 0) + value);
  return sums;
}
