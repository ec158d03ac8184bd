import type { routes as catalogRoutes } from '../../functions/catalog/routes.ts';
import type { returnRoutes } from '../../functions/orders/returns/routes.ts';
import type { routes as orderRoutes } from '../../functions/orders/routes.ts';
import type { routes } from '../../functions/replenishment/routes.ts';
import { post } from '../model/call.ts';
import { goods, one, type Scenes, SKU } from './scene.ts';

export const REPLENISHMENT: Scenes<keyof typeof routes> = {
  listAlerts: () => ({ query: { limit: '1' } }),
  'listAlerts, of many': () => ({ query: { limit: '100' } }),
  orderSuggestions: () => ({ body: { alerts: [goods] } }),
  'orderSuggestions, of all': () => ({ body: {} }),
  sendProposals: () => ({ body: { alerts: [goods] } }),
};

/** What of the orders reads or moves stock. */
export const ORDERS: Scenes<keyof typeof orderRoutes> = {
  placeOrder: ({ customerId }) => ({ body: { customerId, lines: one } }),
  'placeOrder, dry run': ({ customerId }) => ({
    query: { dryRun: 'true' },
    body: { customerId, lines: one },
  }),
  reallocateStock: async (stand) => {
    const { id: toOrderId } = await stand.order('1000');
    await post('/stock/adjustments', { ...goods, change: '3', reason: 'found' });
    return { body: { ...goods, toOrderId, quantity: '1', reason: 'it is urgent' } };
  },
};

/** What of the catalogue changes stock. */
export const CATALOG: Scenes<keyof typeof catalogRoutes> = {
  changeProduct: () => ({
    params: { sku: SKU },
    body: { cost: { currency: 'EUR', unitCost: '4.25' } },
  }),
};

export const RETURNS: Scenes<keyof typeof returnRoutes> = {
  receiveReturn: async (stand) => ({ params: { id: await stand.returned() }, body: { lines: one } }),
  inspectReturn: async (stand) => {
    const id = await stand.returned();
    await post('/returns/{id}/receipts', { lines: one }, { id });
    return { params: { id }, body: { lines: [{ sku: SKU, restocked: '1' }] } };
  },
};
