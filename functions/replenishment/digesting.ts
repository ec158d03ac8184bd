import { laterDay } from '../shared/time.ts';
import type { Digest, LowStock } from './model.ts';
import { byUrgency, hasWorsened } from './rules.ts';

/** More than anybody reads in a mail, and well below what an item of the table holds. */
const MOST_ALERTS = 100;

/** The days of which what was told is still to be left alone. */
export const snoozed = (today: string, snoozeDays: number): string[] =>
  Array.from({ length: snoozeDays }, (_, i) => laterDay(today, -i - 1)).reverse();

/** What is worth telling: all that was not told in these, or has become worse since. */
export function newsOf(all: readonly LowStock[], told: readonly Digest[]): LowStock[] {
  const known = new Map(told.flatMap(({ alerts }) => alerts.map((a) => [`${a.sku} ${a.warehouse}`, a])));
  return all
    .filter((low) => {
      const before = known.get(`${low.sku} ${low.warehouse}`);
      return !before || hasWorsened(low, before);
    })
    .sort(byUrgency);
}

export const newDigest = (day: string, news: readonly LowStock[]): Digest => ({
  day,
  alerts: news.slice(0, MOST_ALERTS),
  more: Math.max(0, news.length - MOST_ALERTS),
  version: 1,
});
