import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { stockAlert } from './model.ts';
import { suggestionsInput, suggestionsOrdered } from './suggestion-model.ts';
import { proposalsInput, proposalsSent } from './transfer-model.ts';

export const routes = routeTable({
  listAlerts: {
    method: 'GET',
    path: '/stock/alerts',
    summary: 'What is low now, what to order of it, and what other warehouses can send',
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
  sendProposals: {
    method: 'POST',
    path: '/stock/alerts/transfers',
    summary: 'Make the transfers that alerts propose, one for each two warehouses: the goods leave at once',
    description:
      'They are worked out anew: nothing is sent that is on the way already, and no warehouse sends what it needs itself. Of one product a warehouse sends to one other in one call.',
    roles: ['warehouse', 'purchasing', 'admin'],
    body: proposalsInput,
    response: proposalsSent,
    status: 201,
    errors: ['conflict', 'unprocessable'],
  },
});
