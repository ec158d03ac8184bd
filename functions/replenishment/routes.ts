import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { stockAlert, suggestionsInput, suggestionsOrdered } from './model.ts';

export const routes = routeTable({
  listAlerts: {
    method: 'GET',
    path: '/stock/alerts',
    summary: 'What is low now, and what to order of it',
    description:
      'Worked out when asked, product by product; within a page the most urgent first. A page looks through a hundred products, so it may hold few alerts, or none, while there is a `next`. What orders wait for is bought for them and counts on neither side.',
    roles: ['sales', 'warehouse', 'purchasing', 'admin'],
    query: z.strictObject(pageQuery),
    response: pageOf(stockAlert),
  },
  orderSuggestions: {
    method: 'POST',
    path: '/stock/alerts/purchase-orders',
    summary: 'Turn suggestions into draft purchase orders, one for each supplier and warehouse',
    description:
      'Those that are named, or all. They are worked out anew: what is on the way counts, so that nothing is ordered twice.',
    roles: ['purchasing', 'admin'],
    body: suggestionsInput,
    response: suggestionsOrdered,
    status: 201,
    errors: ['unprocessable'],
  },
});
