import { actorOf } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { inState, keys, owned } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { trialBalance } from './balances.ts';
import { assertRated, closed, lastDayOf, reopened } from './closing.ts';
import { fileOf } from './exporting.ts';
import { rateHandlers } from './rates/handlers.ts';
import { routes } from './routes.ts';
import { monthOf } from './rules.ts';
import { ENTRIES, entries, getBooks } from './store.ts';
import { valuationHandlers } from './valuing/handlers.ts';
import { firstUnrated } from './valuing/store.ts';
import { verify } from './verifying.ts';

const BEGINNING = '0000-01-01';
const today = (at: string): string => dayIn(getSettings().timeZone, at);

export const handler = serve(routes, {
  ...rateHandlers,
  ...valuationHandlers,

  async listEntries({ query: { month, customerId, documentId, ...page }, at }) {
    if (customerId) return { body: await entries.list('byOwner', owned(customerId, ENTRIES), page) };
    if (documentId) return { body: await entries.list('byState', inState(ENTRIES, documentId), page) };
    return { body: await entries.list('byKind', inState(ENTRIES, month ?? monthOf(today(at))), page) };
  },

  async getEntry({ params }) {
    return { body: await entries.get(keys.entry(params.id)) };
  },

  async getTrialBalance({ query, at, language }) {
    const { from = BEGINNING, to = today(at), currency = getSettings().currency } = query;
    const [waiting, accounts] = await Promise.all([
      firstUnrated(to, currency),
      trialBalance({ from, to, currency }, language),
    ]);
    return { body: { from, to, currency, unrated: waiting !== undefined, accounts } };
  },

  async exportEntries({ query, at }) {
    const { on = today(at), from = on, to = from } = query;
    const days = from === to ? from : `${from}--${to}`;
    return { body: await fileOf({ from, to }), fileName: `ledger-${days}.csv` };
  },

  async getBooks({ at }) {
    return { body: (await getBooks(at)).books };
  },

  async closeBooks({ caller, body: { month }, at }) {
    const { books, change } = await getBooks(at);
    const after = closed(books, month, getSettings(), at, actorOf(caller));
    assertRated(await firstUnrated(lastDayOf(month)));
    return { body: { ...after, version: books.version + 1 }, writes: [change(after)] };
  },

  async reopenBooks({ caller, body, at }) {
    const { books, change } = await getBooks(at);
    const after = reopened(books, body, at, actorOf(caller));
    return { body: { ...after, version: books.version + 1 }, writes: [change(after)] };
  },

  async verifyLedger({ query: { first, limit } }) {
    return { body: await verify(first, limit) };
  },
});
