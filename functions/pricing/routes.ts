import { z } from 'zod';
import { reference, text } from '../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { contractRoutes } from './contracts/routes.ts';
import { listedPrice, priceList, priceListInput, priceListPatch, pricesInput } from './model.ts';

const READERS = ['sales', 'reviewer', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('prl') });

export const routes = routeTable({
  ...contractRoutes,
  createPriceList: {
    method: 'POST',
    path: '/price-lists',
    summary: 'Add a price list, for a customer, a group of customers or everyone',
    description:
      'The nearest list that has a price for the quantity counts: the customer’s own, its group’s, everyone’s, then the catalog. No two of one holder and currency hold on the same day.',
    location: '/price-lists/{id}',
    roles: ['sales', 'admin'],
    body: priceListInput,
    response: priceList,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listPriceLists: {
    method: 'GET',
    path: '/price-lists',
    summary: 'List price lists, oldest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('createdAt'),
      reference: reference.optional(),
      customerId: idOf('cus').optional(),
      group: text(40).optional(),
    }),
    response: pageOf(priceList),
  },
  getPriceList: {
    method: 'GET',
    path: '/price-lists/{id}',
    summary: 'Read a price list, without its prices',
    roles: READERS,
    params,
    response: priceList,
    errors: ['not-found'],
  },
  changePriceList: {
    method: 'PATCH',
    path: '/price-lists/{id}',
    summary: 'Change a price list; orders keep the prices they were placed with',
    roles: ['sales', 'admin'],
    params,
    body: priceListPatch,
    response: priceList,
    errors: ['not-found', 'already-exists', 'unprocessable'],
  },
  setPrices: {
    method: 'POST',
    path: '/price-lists/{id}/prices',
    summary: 'Set what products cost by this list, all of them or none',
    roles: ['sales', 'admin'],
    params,
    body: pricesInput,
    response: z.object({ items: z.array(listedPrice) }),
    errors: ['not-found', 'unprocessable'],
  },
  listPrices: {
    method: 'GET',
    path: '/price-lists/{id}/prices',
    summary: 'List the prices of a list by SKU',
    roles: READERS,
    params,
    query: z.strictObject({ ...pageQuery, ...sortedBy('sku') }),
    response: pageOf(listedPrice),
    errors: ['not-found'],
  },
});
