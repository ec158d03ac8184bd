import { z } from 'zod';
import { reference, sku } from '../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { adjustmentInput, movement, stockLevel, stockOfSku } from './model.ts';
import {
  closeInput,
  purchaseOrder,
  purchaseOrderPatch,
  purchaseOrderStatus,
  receiptInput,
} from './purchase-model.ts';
import { supplierRoutes } from './suppliers/routes.ts';

const STAFF = ['sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;

export const routes = routeTable({
  ...supplierRoutes,
  listStock: {
    method: 'GET',
    path: '/stock',
    summary: 'Stock of all products by SKU, over all warehouses',
    roles: STAFF,
    query: z.strictObject({ ...pageQuery, ...sortedBy('sku') }),
    response: pageOf(stockOfSku),
  },
  getStock: {
    method: 'GET',
    path: '/stock/{sku}',
    summary: 'Stock of one product, per warehouse',
    roles: STAFF,
    params: z.object({ sku }),
    response: stockOfSku,
    errors: ['not-found'],
  },
  listMovements: {
    method: 'GET',
    path: '/stock/{sku}/movements',
    summary: 'The stock ledger of one product, newest first',
    roles: STAFF,
    params: z.object({ sku }),
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-at'),
      cursor: idOf('mov').optional(),
      reference: reference.optional(),
    }),
    response: pageOf(movement),
    errors: ['not-found'],
  },
  adjustStock: {
    method: 'POST',
    path: '/stock/adjustments',
    summary: 'Correct what is on hand, or enter the opening stock',
    roles: ['warehouse', 'admin'],
    body: adjustmentInput,
    response: stockLevel,
    status: 201,
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  listPurchaseOrders: {
    method: 'GET',
    path: '/purchase-orders',
    summary: 'Purchase and production orders, newest first; late ones longest due first',
    roles: ['warehouse', 'purchasing', 'sales', 'admin'],
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      status: purchaseOrderStatus.optional(),
      late: z.literal('true').optional(),
    }),
    response: pageOf(purchaseOrder),
  },
  getPurchaseOrder: {
    method: 'GET',
    path: '/purchase-orders/{id}',
    summary: 'Read a purchase or production order',
    roles: ['warehouse', 'purchasing', 'sales', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: purchaseOrder,
    errors: ['not-found'],
  },
  changePurchaseOrder: {
    method: 'PATCH',
    path: '/purchase-orders/{id}',
    summary:
      'Give a purchase or production order a number of your own or take it away, or say when it is expected now',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: purchaseOrderPatch,
    response: purchaseOrder,
    errors: ['not-found', 'already-exists', 'conflict'],
  },
  approvePurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/approve',
    summary:
      'Agree to a draft; it takes nothing more, and above the limit another person than this one sends it',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: purchaseOrder,
    errors: ['not-found', 'conflict'],
  },
  sendPurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/send',
    summary: 'Say that the supplier or the works has it; from then on it does not shrink',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: purchaseOrder,
    errors: ['not-found', 'conflict'],
  },
  closePurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/close',
    summary: "Say that the rest won't come; what orders still wait for is bought anew",
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: closeInput,
    response: purchaseOrder,
    errors: ['not-found', 'conflict'],
  },
  receiveGoods: {
    method: 'POST',
    path: '/purchase-orders/{id}/receipts',
    summary: 'Goods receipt, whole or in part; wakes the orders that wait for it',
    roles: ['warehouse', 'purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: receiptInput,
    response: purchaseOrder,
    status: 201,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
