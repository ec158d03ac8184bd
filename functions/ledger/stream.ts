import { type Change, following } from '../shared/stream.ts';
import { exchangeRates } from './rates/store.ts';
import { rateLate, seal } from './sealing.ts';
import { entries } from './store.ts';
import { parseRating, rateWaiting } from './valuing/rating.ts';
import { valuations } from './valuing/store.ts';

/** What comes of each kind of item that is new or changed, by the beginning of its key. */
const WORK: Readonly<Record<string, (change: Change) => Promise<void>>> = {
  /** Each new entry is sealed and added up. */
  async ENTRY({ before, after }) {
    if (after && !before) await seal(entries.parse(after));
  },
  /** One that has just found no rate looks again, for one that came at the same time. */
  async VALUATION({ after }) {
    const valuation = after && valuations.parse(after);
    if (valuation?.status === 'unrated') await rateLate(valuation.entryId);
  },
  /** What waited for a new rate is valued. */
  async RATE({ after }) {
    if (!after) return;
    const { currency, validFrom } = exchangeRates.parse(after);
    await rateWaiting(currency, validFrom);
  },
  async EXCHANGE_RATE({ after }) {
    if (!after) return;
    const { currency, from } = parseRating(after);
    await rateWaiting(currency, from);
  },
};

/** Keeps what is made of the ledger's entries, as the table brings them. */
export const handler = following(async (change) => {
  const [kind = ''] = String(change.after?.sk).split('#');
  await WORK[kind]?.(change);
});
