import { type About, newEntry, post, type StockRule } from '../ledger/index.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import type { StockWrite } from './goods.ts';

/** By which rule of the ledger goods moved, what says so, and when. */
export interface Booking extends Pick<About, 'document' | 'orderId'> {
  rule: StockRule;
  at: string;
  /** Of what arrives: what it was worth on the way, in minor units. */
  transit?: number;
}

/**
 * What moves goods, with the one entry of the books that all of it makes at what the products cost; none where that is
 * nothing. Levels, movements and the account of the stock come to the same, since they are committed together.
 */
export async function inBooks(
  { rule, at, transit = 0, ...about }: Booking,
  writes: readonly StockWrite[],
): Promise<StockWrite[]> {
  const settings = getSettings();
  const { currency, timeZone } = settings;
  const worths = writes.map(({ worth = 0 }) => worth);
  const came = sum(worths.filter((worth) => worth > 0));
  const amounts = {
    in: came,
    out: -sum(worths.filter((worth) => worth < 0)) + 0,
    transit,
    raised: Math.max(0, came - transit),
    lowered: Math.max(0, transit - came),
  };
  const made = newEntry(rule, amounts, { ...about, currency, on: dayIn(timeZone, at) }, at);
  return [...writes, ...(await post(made, settings))];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
