import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { currency } from '../../shared/money.ts';
import { valuation } from './model.ts';

const ROLES = ['finance', 'admin'] as const;

export const valuationRoutes = routeTable({
  getValuation: {
    method: 'GET',
    path: '/ledger/entries/{id}/valuation',
    summary: "What an entry in another currency comes to in the business's own",
    description:
      "By the rate of its day, in whole minor units, half a unit away from zero. What clears something (an invoice's receivable, an order's advances, a customer's credit) has the value at which that stood; the difference is an exchange gain or loss. There within seconds of its entry; of one in the business's own currency there is none.",
    roles: ROLES,
    params: z.object({ id: idOf('jrn') }),
    response: valuation,
    errors: ['not-found'],
  },
  listUnrated: {
    method: 'GET',
    path: '/ledger/unrated',
    summary: 'Entries that wait for an exchange rate of their day or before, by their day',
    roles: ROLES,
    query: z.strictObject({ ...pageQuery, ...sortedBy('on'), currency: currency.optional() }),
    response: pageOf(valuation),
  },
});
