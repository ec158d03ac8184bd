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
  const closing = closingStock(moved, onHand, begin, today);
  const booksBegin = firstOf([...moved.keys()]) ?? today;
  const series: Series = { demands: [], withoutStock: 0 };
  let daysOff = 0;
  for (const day of daysFrom(first && first > begin ? first : begin, first ? today : begin)) {
    const demand = Math.max(0, sold.get(day) ?? 0) + daysOff;
    daysOff = isWorking(day, workingDays) ? 0 : demand;
    if (!isWorking(day, workingDays)) continue;
    const empty = (on: string) => (closing.get(on) ?? 0) <= 0;
    if (day > booksBegin && empty(day) && empty(laterDay(day, -1))) series.withoutStock++;
    else series.demands.push(demand);
  }
  return series;
}

/** What was on hand at the end of each day, worked back from what is on hand now. */
function closingStock(
  moved: ReadonlyMap<string, Thousandths>,
  onHand: Thousandths,
  begin: string,
  today: string,
): ReadonlyMap<string, Thousandths> {
  const closing = new Map<string, Thousandths>();
  let stock = onHand;
  for (const day of [...daysFrom(laterDay(begin, -1), laterDay(today, 1))].reverse()) {
    closing.set(day, stock);
    stock -= moved.get(day) ?? 0;
  }
  return closing;
}

const firstOf = (days: readonly string[]): string | undefined => days.toSorted()[0];

function sumsOf(all: readonly ReadonlyMap<string, Thousandths>[]): Map<string, Thousandths> {
  const sums = new Map<string, Thousandths>();
  for (const one of all) for (const [day, value] of one) sums.set(day, (sums.get(day) ?? 0) + value);
  return sums;
}
