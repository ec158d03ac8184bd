import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { currency } from '../../shared/money.ts';
import { day } from '../../shared/time.ts';
import { exchangeRate, exchangeRateInput } from './model.ts';

const ROLES = ['finance', 'admin'] as const;

export const rateRoutes = routeTable({
  recordExchangeRate: {
    method: 'POST',
    path: '/exchange-rates',
    summary: "Record what one of a currency is worth in the business's own from a day on",
    description:
      'A day of a currency has one rate, which is never changed. Entries of the ledger that waited for one, of this day or later, are valued within seconds; those that have a value keep it.',
    roles: ROLES,
    body: exchangeRateInput,
    response: exchangeRate,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listExchangeRates: {
    method: 'GET',
    path: '/exchange-rates',
    summary: 'Recorded exchange rates, of one currency or all, by the day from which they hold',
    roles: ROLES,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-validFrom'),
      currency: currency.optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    response: pageOf(exchangeRate),
  },
});
