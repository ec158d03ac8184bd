import type { Currency } from '../shared/money.ts';
import { laterDay } from '../shared/time.ts';
import type { Figures, Tally } from './model.ts';
import { lastOfMonth } from './periods.ts';
import { plus } from './tallying.ts';
import type { RankingItem } from './view-model.ts';
import { changeOf, salesOf } from './viewing.ts';

/** The same month or year, a year before. */
export const periodBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/**
 * The last day until which a period can be compared with the one a year before: a month until today, a year until the
 * end of the month before, since a year is kept by its months.
 * @returns undefined when that is before it has begun
 */
export function comparableUntil(period: string, today: string): string | undefined {
  const isYear = period.length === 4;
  const end = isYear ? `${period}-12-31` : lastOfMonth(`${period}-01`);
  const whole = isYear ? laterDay(`${today.slice(0, 7)}-01`, -1) : today;
  const [until = end] = [end, whole].toSorted();
  return until.startsWith(period) ? until : undefined;
}

/** What one sold in a period, beside what it had sold a year before as far as that can be compared. */
export function rankedOf(
  now: Tally | undefined,
  before: Tally | undefined,
  { of, currency, until }: { of: string; currency: Currency; until: string | undefined },
): RankingItem {
  const money = (amount: number) => ({ amount, currency });
  const [net, earlier] = [netUntil(now, until), netUntil(before, until)];
  return {
    of,
    ...salesOf(wholeOf(now), currency),
    compared: { ...(until ? { until } : {}), net: money(net), before: money(earlier) },
    ...changeOf(net, earlier),
  };
}

/** The day of the month or the month of the year decides, by which a tally is divided. */
function netUntil(tally: Tally | undefined, until: string | undefined): number {
  if (!tally || !until) return 0;
  const last = tally.period.length === 4 ? until.slice(5, 7) : until.slice(8);
  return Object.entries(tally.buckets).reduce((sum, [at, { net = 0 }]) => (at <= last ? sum + net : sum), 0);
}

const wholeOf = (tally: Tally | undefined): Figures =>
  Object.values(tally?.buckets ?? {}).reduce((sum: Figures, one) => plus(sum, one), {});

/** What has lost, the most first. */
export const declining = (items: readonly RankingItem[]): RankingItem[] =>
  items.filter((item) => lossOf(item) > 0).toSorted((a, b) => lossOf(b) - lossOf(a));

const lossOf = ({ compared: { net, before } }: RankingItem): number => before.amount - net.amount;
