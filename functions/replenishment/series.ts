import type { StockMonth } from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { laterDay } from '../shared/time.ts';
import { daysFrom, isWorking, type WorkingDays } from './calendar.ts';

/** What was asked for on each working day on which there was something to sell, the oldest first. */
export interface Series {
  demands: Thousandths[];
  /** Working days left out, since there was no stock. */
  withoutStock: number;
}

export interface SeriesTerms {
  /** Today, which isn't over and doesn't count. */
  today: string;
  horizonDays: number;
  workingDays: WorkingDays;
}

/**
 * The demand of one SKU in one warehouse, from the first day on which anything is known of it. What was ordered on a
 * day off counts for the next working day: a weekend isn't a lack of demand. A day that began and ended without stock
 * says nothing of what was wanted.
 * @param onHand now, from which what was on hand on each day is worked back
 */
export function seriesOf(months: readonly StockMonth[], onHand: Thousandths, terms: SeriesTerms): Series {
  const { today, horizonDays, workingDays } = terms;
  const moved = sumsOf(months.map((m) => m.moved));
  const sold = sumsOf(months.map((m) => m.sold));
  const first = firstOf([...sold.keys(), ...moved.keys()]);
  const begin = laterDay(today, -horizonDays);
  const from = first && first > begin ? first : begin;
  const days = first ? [...daysFrom(from, today)] : [];
  const closing = closingStock(moved, days, onHand - (moved.get(today) ?? 0));
  const booksBegin = firstOf([...moved.keys()]) ?? today;
  const series: Series = { demands: [], withoutStock: 0 };
  let daysOff = 0;
  for (const [i, day] of days.entries()) {
    const demand = Math.max(0, sold.get(day) ?? 0) + daysOff;
    daysOff = isWorking(day, workingDays) ? 0 : demand;
    if (!isWorking(day, workingDays)) continue;
    const ended = closing[i] ?? 0;
    const began = ended - (moved.get(day) ?? 0);
    if (day > booksBegin && began <= 0 && ended <= 0) series.withoutStock++;
    else series.demands.push(demand);
  }
  return series;
}

/** What was on hand at the end of each day, worked back from the last of them. */
function closingStock(
  moved: ReadonlyMap<string, Thousandths>,
  days: readonly string[],
  last: Thousandths,
): Thousandths[] {
  const closing: Thousandths[] = [];
  let stock = last;
  for (const day of days.toReversed()) {
    closing.push(stock);
    stock -= moved.get(day) ?? 0;
  }
  return closing.reverse();
}

const firstOf = (days: readonly string[]): string | undefined => days.toSorted()[0];

function sumsOf(all: readonly ReadonlyMap<string, Thousandths>[]): Map<string, Thousandths> {
  const sums = new Map<string, Thousandths>();
  for (const one of all) for (const [day, value] of one) sums.set(day, (sums.get(day) ?? 0) + value);
  return sums;
}
