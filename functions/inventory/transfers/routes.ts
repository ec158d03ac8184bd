import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { transfer, transferInput, transferReceiptInput, transferStatus } from './model.ts';

const READERS = ['sales', 'warehouse', 'purchasing', 'finance', 'admin'] as const;

export const transferRoutes = routeTable({
  listTransfers: {
    method: 'GET',
    path: '/transfers',
    summary: 'Transfers between warehouses, newest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      status: transferStatus.optional(),
    }),
    response: pageOf(transfer),
  },
  getTransfer: {
    method: 'GET',
    path: '/transfers/{id}',
    summary: 'Read a transfer',
    roles: READERS,
    params: z.object({ id: idOf('trf') }),
    response: transfer,
    errors: ['not-found'],
  },
  sendTransfer: {
    method: 'POST',
    path: '/transfers',
    summary: 'Send goods from one warehouse to another: they leave at once, and are incoming there',
    roles: ['warehouse', 'admin'],
    body: transferInput,
    response: transfer,
    status: 201,
    location: '/transfers/{id}',
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  receiveTransfer: {
    method: 'POST',
    path: '/transfers/{id}/receipts',
    summary: 'What of a transfer has arrived, whole or in part; with a reason, what is missing is lost',
    description:
      'What is lost, or came in unusable, is in the ledger of the warehouse that it was to come to, as a `transfer-loss` with that reason.',
    roles: ['warehouse', 'admin'],
    params: z.object({ id: idOf('trf') }),
    body: transferReceiptInput,
    response: transfer,
    status: 201,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
