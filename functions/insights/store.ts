import { type Key, keys, ranked } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { type Tally, tally } from './model.ts';
import { isRanked, type Slot } from './tallying.ts';

/** Of what has no currency. */
const NONE = '-';

export const tallyKey = ({ currency, subject, of, period }: Slot): Key =>
  keys.tally(currency ?? NONE, subject, of, period);

/** In the index the things of a period stand by their net sales. */
export const tallies = resource({
  name: 'figures',
  schema: tally,
  key: tallyKey,
  indexes: (one) =>
    isRanked(one)
      ? { byKind: { pk: ranked(one.currency ?? NONE, one.subject, one.period), sk: rankOf(one) } }
      : {},
});

/** Above any sum there may be, so that what is negative sorts below. */
const ZERO = 4_000_000_000_000_000;

const rankOf = ({ net, of }: Tally): string => `${String(ZERO + net).padStart(16, '0')}#${of}`;
