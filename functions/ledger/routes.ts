import { z } from 'zod';
import { bytes, pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { currency } from '../shared/money.ts';
import { message } from '../shared/texts/message.ts';
import { day } from '../shared/time.ts';
import { accountBalance, books, closing, entry, month, reopening } from './model.ts';
import { rateRoutes } from './rates/routes.ts';
import { dayOrDays, notBackwards } from './spans.ts';
import { valuationRoutes } from './valuing/routes.ts';

const READERS = ['finance', 'admin'] as const;

const which = {
  month: month.optional(),
  customerId: idOf('cus').optional(),
  /** The id of an invoice, a payment and so on. */
  documentId: z.string().min(1).max(60).optional(),
};

const onlyOne = z.refine<{ month?: unknown; customerId?: unknown; documentId?: unknown }>(
  ({ month, customerId, documentId }) => [month, customerId, documentId].filter(Boolean).length <= 1,
  { path: ['month'], error: message('can not be asked for together with customerId or documentId') },
);

const MAX_LINKS = 400;

export const routes = routeTable({
  ...rateRoutes,
  ...valuationRoutes,
  listEntries: {
    method: 'GET',
    path: '/ledger/entries',
    summary: "The ledger's entries of a month, a customer or a document, by the day whose books they are in",
    description: "Of this month, if neither is asked for. Each entry's debits and credits come to the same.",
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-on'), ...which }).check(onlyOne),
    response: pageOf(entry),
  },
  getEntry: {
    method: 'GET',
    path: '/ledger/entries/{id}',
    summary: 'Read an entry',
    roles: READERS,
    params: z.object({ id: idOf('jrn') }),
    response: entry,
    errors: ['not-found'],
  },
  getTrialBalance: {
    method: 'GET',
    path: '/ledger/trial-balance',
    summary: 'What each account came to from one day to another',
    description:
      "From the beginning until today, unless told. `closing` is debits less credits of all days until `to`. An entry counts within seconds of its document. `value` is the same in the business's own currency; the values of all currencies together are the business's own trial balance. While entries until `to` wait for a rate, `unrated` says so.",
    roles: READERS,
    query: z
      .strictObject({ from: day.optional(), to: day.optional(), currency: currency.optional() })
      .check(notBackwards),
    response: z.object({
      from: day,
      to: day,
      currency,
      unrated: z.boolean(),
      accounts: z.array(accountBalance),
    }),
  },
  exportEntries: {
    method: 'GET',
    path: '/ledger/export',
    summary: 'The entries of a day or of up to a month for the accountant, as a CSV file with a row per line',
    description: "Today's, unless told. A month that is too much for one answer (413) is asked for in parts.",
    roles: READERS,
    query: dayOrDays,
    response: bytes,
    produces: 'text/csv',
  },
  getBooks: {
    method: 'GET',
    path: '/ledger/books',
    summary: 'Until which month the books are closed, and who closed them',
    roles: READERS,
    response: books,
  },
  closeBooks: {
    method: 'POST',
    path: '/ledger/books/close',
    summary: 'Close a month and all before it: nothing is booked there any more',
    description:
      'A month can be closed when it has been over for a day, and no entry until its end waits for an exchange rate.',
    roles: READERS,
    body: closing,
    response: books,
    errors: ['conflict', 'unprocessable'],
  },
  reopenBooks: {
    method: 'POST',
    path: '/ledger/books/reopen',
    summary: 'Open a month again, and all after it',
    roles: ['admin'],
    body: reopening,
    response: books,
    errors: ['conflict'],
  },
  verifyLedger: {
    method: 'GET',
    path: '/audit/verify',
    summary: 'Look whether entries of the ledger are as they were made',
    description:
      'Each entry, and its valuation, is sealed within seconds: it gets a number, and a hash over itself and the one before. What was altered, left out or put in between since shows. A call looks at as many as `limit` says; go on with `first` until `last` is `sealed`. The last hash stands in the log of when it was sealed, where nobody who can write to the table reaches it. What accounts came to on a day is added up beside the chain; `npm run audit` counts that again.',
    roles: READERS,
    query: z.strictObject({
      first: z.coerce.number().int().min(1).max(1_000_000_000).default(1),
      limit: z.coerce.number().int().min(1).max(MAX_LINKS).default(MAX_LINKS),
    }),
    response: z.object({
      sealed: z.int(),
      first: z.int(),
      last: z.int(),
      hash: z.string(),
      tamperings: z.array(
        z.object({
          seq: z.int(),
          entryId: z.string().optional(),
          says: z.enum(['link missing', 'link altered', 'entry missing', 'entry altered', 'end altered']),
        }),
      ),
    }),
  },
});
