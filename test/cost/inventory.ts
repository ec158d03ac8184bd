import type { routes } from '../../functions/inventory/routes.ts';
import { plusDays, plusSeconds } from '../../functions/shared/time.ts';
import { post } from '../model/call.ts';
import { goods, HERE, IN_LOTS, one, type Scenes, SKU, WHEN } from './scene.ts';

const params = { sku: SKU };
const few = { query: { limit: '1' } };
const many = { query: { limit: '100' } };
const reason = 'r';
const of = async (path: string, body: object) => ({ id: (await post(path, body)).id });

const count = { warehouse: HERE, reason, skus: [SKU] };
const counted = { lines: [{ sku: SKU, quantity: '100' }] };
const transfer = { from: HERE, to: 'SHA', reason, lines: one };
const hold = { lines: one, until: plusDays(WHEN, 1), reason };
const supplier = { name: 'Nordblech AG', language: 'en', currency: 'EUR' };

/** More than one person books. */
const asked = async () => ({
  id: (await post('/stock/adjustments', { ...goods, change: '999', reason })).adjustment.id,
});

/** A lot has a ledger of its own. */
async function lotThere() {
  const lots = [{ lot: 'L-1', expiresOn: '2990-01-01', quantity: '9' }];
  await post('/stock/adjustments', { sku: IN_LOTS, warehouse: HERE, change: '9', reason, lots });
  return { params: { sku: IN_LOTS, lot: 'L-1' } };
}

export const INVENTORY: Scenes<keyof typeof routes> = {
  listStock: () => few,
  'listStock, of many': () => many,
  getStock: () => ({ params }),
  listHeld: () => ({ params, ...many }),
  getStockAsOf: () => ({ params, query: { asOf: plusSeconds(WHEN, -3600) } }),
  listMovements: () => ({ params, ...few }),
  'listMovements, of many': () => ({ params, ...many }),
  'listMovements, the oldest': () => ({ params, query: { limit: '100', sort: 'at' } }),
  listLots: async () => {
    await lotThere();
    return few;
  },
  getLot: lotThere,
  'getLot, as of an instant': async () => ({ ...(await lotThere()), query: { asOf: WHEN } }),
  listLotMovements: async () => ({ ...(await lotThere()), ...many }),
  adjustStock: () => ({ body: { ...goods, change: '1', reason, reference: 'A-1' } }),
  'adjustStock, above the limit': () => ({ body: { ...goods, change: '999', reason } }),
  listAdjustments: () => ({ query: { limit: '100', status: 'waiting' } }),
  getAdjustment: async () => ({ params: await asked() }),
  reviewAdjustment: async () => ({
    params: await asked(),
    as: 'another',
    body: { decision: 'approve', reason },
  }),
  'listMovements, of a reference': () => ({ params, query: { reference: 'A-1' } }),
  'adjustStock, scrap': () => ({ body: { ...goods, change: '-1', kind: 'scrap', reason } }),
  'adjustStock, opening': () => ({
    body: { ...goods, warehouse: 'SHA', change: '9', kind: 'opening', reason },
  }),

  startCount: () => ({ body: count }),
  getCount: async () => ({ params: await of('/counts', count) }),
  enterCount: async () => ({ params: await of('/counts', count), body: counted }),
  'enterCount, of what was counted before': async () => ({
    params: await of('/counts', count),
    body: { ...counted, at: WHEN },
  }),
  reviewCount: async () => {
    const params = await of('/counts', count);
    await post('/counts/{id}/quantities', counted, params);
    return { params, as: 'another', body: { decision: 'post', reason } };
  },
  listCounts: () => many,

  sendTransfer: () => ({ body: transfer }),
  getTransfer: async () => ({ params: await of('/transfers', transfer) }),
  receiveTransfer: async () => ({ params: await of('/transfers', transfer), body: { lines: one } }),
  'receiveTransfer, of which nothing came': async () => ({
    params: await of('/transfers', transfer),
    body: { lines: [], lossReason: reason },
  }),
  listTransfers: () => many,

  reserveForQuote: () => ({ body: hold }),
  getReservation: async () => ({ params: await of('/reservations', hold) }),
  releaseReservation: async () => ({ params: await of('/reservations', hold) }),
  listReservations: () => many,

  createSupplier: () => ({ body: supplier }),
  getSupplier: async () => ({ params: await of('/suppliers', { ...supplier, name: 'Südblech AG' }) }),
  changeSupplier: async () => ({
    params: await of('/suppliers', { ...supplier, name: 'Westblech AG' }),
    body: { leadTimeDays: 9 },
  }),
  listSuppliers: () => many,

  createPurchaseOrder: () => ({ body: { warehouse: HERE, lines: one } }),
  getPurchaseOrder: async (stand) => ({ params: { id: await stand.draft() } }),
  getPurchaseOrderPdf: async (stand) => ({ params: { id: await stand.draft() } }),
  changePurchaseOrder: async (stand) => ({ params: { id: await stand.draft() }, body: { reference: 'P-1' } }),
  approvePurchaseOrder: async (stand) => ({ params: { id: await stand.draft() } }),
  sendPurchaseOrder: async (stand) => ({ params: { id: await stand.draft() }, body: { via: 'telephone' } }),
  receiveGoods: async (stand) => ({ params: { id: await stand.bought() }, body: { lines: one } }),
  returnGoods: async (stand) => {
    const params = { id: await stand.bought() };
    await post('/purchase-orders/{id}/receipts', { lines: one }, params);
    return { params, body: { lines: one, reason, replace: true } };
  },
  closePurchaseOrder: async (stand) => ({ params: { id: await stand.bought() }, body: { reason } }),
  listPurchaseOrders: () => many,
  'listPurchaseOrders, of a product': () => ({ query: { sku: SKU } }),
  'listPurchaseOrders, late ones': () => ({ query: { late: 'true' } }),
};
