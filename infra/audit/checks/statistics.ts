import { isDeepStrictEqual } from 'node:util';
import { nameOf, recount } from '../../../functions/insights/tallying.ts';
import type { Check } from '../violation.ts';

/** The figures are what the facts that were counted come to. */
export const statistics: Check = function* ({ facts, tallies }) {
  const told = recount(facts);
  const kept = new Map(tallies.map((tally) => [nameOf(tally), tally]));
  for (const about of new Set([...told.keys(), ...kept.keys()])) {
    const [is, should] = [kept.get(about), told.get(about)];
    if (is?.net !== should?.net || !isDeepStrictEqual(is?.buckets, should?.buckets))
      yield { about, says: `is kept as ${inWords(is)} and comes to ${inWords(should)}` };
  }
};

const inWords = (tally: { buckets: object } | undefined): string =>
  tally ? JSON.stringify(tally.buckets) : 'nothing';
