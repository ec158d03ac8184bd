import type { StockMonth } from '../../functions/inventory/months.ts';
import type { Policy } from '../../functions/replenishment/policy.ts';
import { lowStockOf } from '../../functions/replenishment/rules.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { aProduct } from '../support/samples.ts';

/** A seeded generator (mulberry32), so that a year is the same year every time. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Pieces that are asked for on a working day, the year's first being 0. */
export type Asked = (day: number, random: () => number) => number;

/** How many are ordered this morning. */
export type Buyer = (state: State, day: string) => number;

export interface State {
  stock: number;
  onTheWay: number;
  months: StockMonth[];
}

export interface Outcome {
  /** Of the working days on which something was asked for, those on which it wasn't all there, in percent. */
  shortDays: number;
  /** Pieces, over all days. */
  averageStock: number;
}

const BEGIN = '2025-01-01';
const YEAR = 365;
const WARM_UP = 120;
/** Calendar days: three weeks, sometimes one or two more. */
const leadTime = (random: () => number): number => 21 + Math.floor(random() * random() * 14);

/** Lives some months to learn from and then a year that counts; what is asked for and isn't there is lost. */
export function live(asked: Asked, buyer: Buyer, seed: number): Outcome {
  const random = randomOf(seed);
  const state: State = { stock: 0, onTheWay: 0, months: [] };
  const arrivals: { day: number; ordered: number; quantity: number }[] = [];
  const tally = { asked: 0, short: 0, stock: 0 };
  state.stock = 40 * Math.max(1, average(asked, randomOf(seed)));
  book(state, BEGIN, 'moved', state.stock);
  for (let day = 0; day < WARM_UP + YEAR; day++) {
    const date = laterDay(BEGIN, day);
    for (const { ordered, quantity } of arrivals.filter((a) => a.day === day)) {
      state.stock += quantity;
      state.onTheWay -= quantity;
      book(state, date, 'moved', quantity);
      receipt(state, date, day - ordered);
    }
    const order = isWeekend(date) ? 0 : buyer(state, date);
    if (order > 0) {
      state.onTheWay += order;
      arrivals.push({ day: day + leadTime(random), ordered: day, quantity: order });
    }
    const wanted = isWeekend(date) ? 0 : asked(day - WARM_UP, random);
    const sold = Math.min(wanted, state.stock);
    state.stock -= sold;
    if (sold > 0) {
      book(state, date, 'moved', -sold);
      book(state, date, 'sold', sold);
    }
    if (day < WARM_UP) continue;
    tally.stock += state.stock;
    if (wanted > 0) tally.asked++;
    if (sold < wanted) tally.short++;
  }
  return { shortDays: (100 * tally.short) / Math.max(1, tally.asked), averageStock: tally.stock / YEAR };
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

const average = (asked: Asked, random: () => number): number => {
  const first = Array.from({ length: 60 }, (_, i) => asked(i - WARM_UP, random));
  return first.reduce((a, b) => a + b, 0) / first.length;
};

type Book = Map<string, number>;

function monthOf(state: State, date: string): StockMonth {
  const month = date.slice(0, 7);
  const last = state.months.at(-1);
  if (last?.month === month) return last;
  const sums = { receipts: 0, leadDays: 0, leadDaysSquared: 0 };
  const days = { moved: new Map(), worth: new Map(), sold: new Map(), kept: new Map() };
  const fresh = { sku: 'BOLT', warehouse: 'HAM', month, ...days, ...sums };
  state.months.push(fresh);
  return fresh;
}

function book(state: State, date: string, what: 'moved' | 'sold', pieces: number): void {
  const days = monthOf(state, date)[what] as Book; // made above, as one that can be written
  days.set(date, (days.get(date) ?? 0) + pieces * 1000);
}

function receipt(state: State, date: string, days: number): void {
  const month = monthOf(state, date);
  month.receipts += 1000;
  month.leadDays += 1000 * days;
  month.leadDaysSquared += 1000 * days * days;
}

/** Who follows the alert of each morning. */
export const byAlert =
  (policy: Policy): Buyer =>
  ({ stock, onTheWay, months }, today) => {
    const levels = { onHand: stock * 1000, available: stock * 1000, incoming: onTheWay * 1000, lacking: 0 };
    const product = aProduct({ supply: { kind: 'purchase', supplier: 'Lieferwerk AG', leadTimeDays: 21 } });
    const low = lowStockOf(
      { product, warehouse: 'HAM', ...levels, months, suppliers: new Map() },
      { today, policy },
    );
    return (low?.suggestedQuantity ?? 0) / 1000;
  };

/** Who has set a minimum once, by what was sold in the first months: half as much again as the demand of a lead time. */
export function byMinimum(asked: Asked, seed: number): Buyer {
  const perDay = average(asked, randomOf(seed));
  const minimum = Math.ceil(1.5 * perDay * 15);
  const lot = Math.max(1, Math.ceil(20 * perDay));
  return ({ stock, onTheWay }) => (stock + onTheWay <= minimum ? minimum + lot - stock - onTheWay : 0);
}
