import { type Contribution, contributionsOf } from './counting.ts';
import { dimension, type Fact, type Figure, type Figures, type Tally } from './model.ts';

/** Of which thing, and when. */
export type Slot = Pick<Tally, 'subject' | 'of' | 'currency' | 'period'>;

/** What a contribution adds to one tally: a day of a month, or a month of a year. */
export interface Addition extends Slot {
  bucket: string;
  figures: Figures;
}

/** Things that are ranked have a tally of the year as well, so that a ranking of a year reads no more than its page. */
export const isRanked = ({ subject }: Pick<Tally, 'subject'>): boolean =>
  dimension.options.some((one) => one === subject);

export function additionsOf({ on, figures, ...thing }: Contribution): Addition[] {
  const [year = '', month = '', day = ''] = on.split('-');
  const inMonth = { ...thing, period: `${year}-${month}`, bucket: day, figures };
  return isRanked(thing) ? [inMonth, { ...thing, period: year, bucket: month, figures }] : [inMonth];
}

export const emptyTally = ({ subject, of, currency, period }: Slot): Tally => ({
  subject,
  of,
  ...(currency ? { currency } : {}),
  period,
  net: 0,
  buckets: {},
  version: 1,
});

export const withAdded = (tally: Tally, { bucket, figures }: Addition): Tally => ({
  ...tally,
  net: tally.net + (figures.net ?? 0),
  buckets: { ...tally.buckets, [bucket]: plus(tally.buckets[bucket] ?? {}, figures) },
});

/** The tallies that these facts come to, in whatever order they were counted. */
export function recount(facts: Iterable<Fact>): Map<string, Tally> {
  const made = new Map<string, Tally>();
  for (const fact of facts)
    for (const addition of contributionsOf(fact).flatMap(additionsOf)) {
      const name = nameOf(addition);
      made.set(name, withAdded(made.get(name) ?? emptyTally(addition), addition));
    }
  return made;
}

/** Tells one tally from every other. */
export const nameOf = ({ subject, of, currency, period }: Slot): string =>
  [period, currency ?? '', subject, of].join(' ');

/** What is nothing is left out, but for what has come to nothing. */
export function plus(a: Figures, b: Figures): Figures {
  const sums: Figures = { ...a };
  for (const [name, value] of entriesOf(b)) if (value !== 0) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

/** The names are those of the schema, which leaves no others in. */
export const entriesOf = (figures: Figures): [Figure, number][] =>
  Object.entries(figures) as [Figure, number][];
