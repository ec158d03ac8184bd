import { z } from 'zod';
import { bytes, pageOf, pageQuery, type Role, routeTable } from '../shared/http/route.ts';
import {
  flowStatistics,
  rankingItem,
  rankingQuery,
  salesStatistics,
  spanQuery,
  thingQuery,
} from './view-model.ts';

const READERS = ['sales', 'finance', 'admin'] as const satisfies readonly Role[];

const salesQuery = z.strictObject({ ...spanQuery, ...thingQuery });
const flowQuery = z.strictObject(spanQuery);

const file = { response: bytes, produces: 'text/csv' } as const;

export const routes = routeTable({
  getSales: {
    method: 'GET',
    path: '/statistics/sales',
    summary: 'Sales by day, week or month, beside the year before',
    description:
      'Of the whole business, or of one product (`sku`), `category`, customer, `salesperson` or `country` of delivery. What was invoiced counts less what was credited, without tax and freight, on the day of its issue in the business’s time zone, and what was sold elsewhere and imported as `history` on the day of its order; category, salesperson and cost are those of the day it was counted. Months are compared with the same of the year before, days and weeks with those 52 weeks before. Up to 732 days.',
    roles: READERS,
    query: salesQuery,
    response: salesStatistics,
  },
  getSalesFile: {
    method: 'GET',
    path: '/statistics/sales/csv',
    summary: 'The same as a CSV file, with money in major units',
    roles: READERS,
    query: salesQuery,
    ...file,
  },
  listRanking: {
    method: 'GET',
    path: '/statistics/sales/ranking',
    summary:
      'Which products, categories, customers, salespersons or countries sold most in a month or year, or lost most',
    description:
      'A period that is not over is compared with the same days of the year before, a year by its whole months. `declining` looks at the hundred that sold most a year before.',
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...rankingQuery }),
    response: pageOf(rankingItem),
  },
  getRankingFile: {
    method: 'GET',
    path: '/statistics/sales/ranking/csv',
    summary: 'The first of them as a CSV file',
    roles: READERS,
    query: z.strictObject({ limit: pageQuery.limit, ...rankingQuery }),
    ...file,
  },
  getFlow: {
    method: 'GET',
    path: '/statistics/orders',
    summary:
      'How long orders took, step by step, and how many shipments arrived on the day that was promised',
    roles: READERS,
    query: flowQuery,
    response: flowStatistics,
  },
  getFlowFile: {
    method: 'GET',
    path: '/statistics/orders/csv',
    summary: 'The same as a CSV file',
    roles: READERS,
    query: flowQuery,
    ...file,
  },
});
