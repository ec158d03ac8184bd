import { z } from 'zod';
import { reference, sku, text } from '../../shared/fields.ts';
import { bytes, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { purchaseOrderPatch } from './changing-model.ts';
import { closeInput, purchaseOrder, purchaseOrderStatus } from './model.ts';
import { purchaseOrderInput } from './placing-model.ts';
import { receiptInput } from './receipt-model.ts';
import { supplierReturnInput } from './returning/model.ts';
import { sendInput } from './sending-model.ts';

export const purchaseRoutes = routeTable({
  createPurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders',
    summary: 'Order goods for stock, of a supplier or of our own works: a draft, to be sent like any other',
    description:
      "One source for all lines: the products' own, or the `supplier` that is named, for which what it isn't on record for needs a `price`. The quantities stand as they are said, whatever minimum or multiple the supplier has on record. `price` is for one unit of stock.",
    location: '/purchase-orders/{id}',
    roles: ['purchasing', 'admin'],
    body: purchaseOrderInput,
    response: purchaseOrder,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listPurchaseOrders: {
    method: 'GET',
    path: '/purchase-orders',
    summary:
      'Purchase and production orders, newest first; late ones, and drafts that nobody sent for a day, longest due first; of a `sku` those by which it may still come',
    roles: ['warehouse', 'purchasing', 'sales', 'admin'],
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      number: text(20).optional(),
      sku: sku.optional(),
      status: purchaseOrderStatus.optional(),
      late: z.literal('true').optional(),
    }),
    response: pageOf(purchaseOrder),
  },
  getPurchaseOrder: {
    method: 'GET',
    path: '/purchase-orders/{id}',
    summary: 'Read a purchase or production order',
    description:
      'What is made by a bill of materials shows in `components` what is set aside for it, used up and still missing, and in `ready` whether it can be made; `suppliedBy` are the orders by which the missing components come.',
    roles: ['warehouse', 'purchasing', 'sales', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: purchaseOrder,
    errors: ['not-found'],
  },
  getPurchaseOrderPdf: {
    method: 'GET',
    path: '/purchase-orders/{id}/pdf',
    summary: 'The document for the supplier, in its language',
    roles: ['warehouse', 'purchasing', 'sales', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'inventory-documents',
    errors: ['not-found'],
  },
  changePurchaseOrder: {
    method: 'PATCH',
    path: '/purchase-orders/{id}',
    summary:
      'Give a purchase or production order a number of your own or notes, say when it or a line is expected now, or what a draft is to order and of whom',
    description:
      'Of a draft `lines` change quantities and prices; a product that is not on it yet is added, where it comes of the same supplier, or with a `price` of this one. What is said stands; what orders add later is raised to the terms of the supplier again. With another `supplier` the whole draft is bought of that one, by its terms, prices and days, and whoever waits keeps his place; of what it is not on record for `lines` name the `price`.',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: purchaseOrderPatch,
    response: purchaseOrder,
    errors: ['not-found', 'already-exists', 'conflict', 'unprocessable'],
  },
  approvePurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/approve',
    summary:
      'Agree to a draft; it takes nothing more, and above the limit or without a price another person than this one sends it',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    response: purchaseOrder,
    errors: ['not-found', 'conflict'],
  },
  sendPurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/send',
    summary: 'Order it: the supplier is mailed it as PDF; from then on it does not shrink',
    description:
      'Its `mail` shows how the mail fares; when it came back (`bounced`) it can be sent again, to the address that the supplier has by then. With another `via` than `email` you have handed it over yourself, and nothing is mailed. What is made in our own works is never mailed.',
    roles: ['purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: sendInput,
    response: purchaseOrder,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  closePurchaseOrder: {
    method: 'POST',
    path: '/purchase-orders/{id}/close',
    summary: "Say that the rest won't come; what orders still wait for is bought anew",
    description:
      'A draft is closed as well, and is then not ordered: what orders wait for is bought of whom the products name by then.',
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
    description:
      'Of what is made by a bill of materials it uses up the components, also for what came out damaged; where they are not there for so much it is refused (409). Of a product that is kept by lots each line names them.',
    roles: ['warehouse', 'purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: receiptInput,
    response: purchaseOrder,
    status: 201,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  returnGoods: {
    method: 'POST',
    path: '/purchase-orders/{id}/returns',
    summary:
      'Goods that a purchase order brought go back to the supplier, or never came: the receipt was wrong',
    description:
      'Only what is free in its warehouse goes back; what orders hold is first reported short at their shipments, and is then returned with `offBooks`, by which no stock moves. With `replace` it is owed again and expected, as free stock, on `expectedAt` or as long from now as it takes. `neverCame` corrects what a receipt had by mistake. Of a product that is kept by lots each line names those that the purchase order brought.',
    roles: ['warehouse', 'purchasing', 'admin'],
    params: z.object({ id: idOf('po') }),
    body: supplierReturnInput,
    response: purchaseOrder,
    status: 201,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
