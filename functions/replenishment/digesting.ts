import { laterDay } from '../shared/time.ts';
import type { Digest, LowStock } from './model.ts';
import { placeOf } from './survey.ts';
import { byUrgency, hasWorsened } from './urgency.ts';

/** More than anybody reads in a mail, and well below what an item of the table holds. */
const MOST_ALERTS = 100;

/** The days of which what was told is still to be left alone. */
export const snoozed = (today: string, snoozeDays: number): string[] =>
  Array.from({ length: snoozeDays }, (_, i) => laterDay(today, -i - 1)).reverse();

/** What was told in these, the oldest first, and has been low ever since. */
function knownOf(told: readonly Digest[]): Map<string, LowStock> {
  const known = new Map<string, LowStock>();
  for (const { alerts, solved = [] } of told) {
    for (const place of solved) known.delete(place);
    for (const low of alerts) known.set(placeOf(low), low);
  }
  return known;
}

/** What is worth telling: all that was not told in these, has come back, or has become worse since. */
export function newsOf(all: readonly LowStock[], told: readonly Digest[]): LowStock[] {
  const known = knownOf(told);
  return all
    .filter((low) => {
      const before = known.get(placeOf(low));
      return !before || hasWorsened(low, before);
    })
    .sort(byUrgency);
}

/**
 * The digest of a day as it is with this news. It also says of what was told that it is no longer low, so that it is
 * told when it comes back.
 */
export function nextDigest(begun: Digest, all: readonly LowStock[], told: readonly Digest[]): Digest {
  const news = newsOf(all, [...told, begun]);
  const low = new Set(all.map(placeOf));
  const solved = [...knownOf([...told, begun]).keys()].filter((place) => !low.has(place));
  return {
    ...begun,
    alerts: news.slice(0, MOST_ALERTS),
    more: Math.max(0, news.length - MOST_ALERTS),
    ...(solved.length > 0 ? { solved: [...(begun.solved ?? []), ...solved] } : {}),
  };
}
