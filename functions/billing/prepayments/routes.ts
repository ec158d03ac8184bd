import { z } from 'zod';
import { bytes, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedAs, sortedByEither } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';
import { prepayment, prepaymentStatus, waiveInput } from './model.ts';

const params = z.object({ id: idOf('ppm') });

/** Of one status they lie in the order they fall due. */
export const prepaymentSort = (status: string | undefined) => (status ? 'dueAt' : '-createdAt');
const WHEN_SORTED = message('must be createdAt or -createdAt, with a status dueAt or -dueAt');

export const prepaymentRoutes = routeTable({
  listPrepayments: {
    method: 'GET',
    path: '/prepayments',
    summary: 'What was asked for ahead of orders, newest first; by status in the order they fall due',
    roles: ['customer', 'sales', 'finance', 'admin'],
    query: z
      .strictObject({
        ...pageQuery,
        ...sortedByEither('createdAt', 'dueAt'),
        customerId: idOf('cus').optional(),
        status: prepaymentStatus.optional(),
        orderId: idOf('ord').optional(),
      })
      .check(sortedAs(prepaymentSort, WHEN_SORTED)),
    response: pageOf(prepayment),
  },
  getPrepaymentPdf: {
    method: 'GET',
    path: '/prepayments/{id}/pdf',
    summary: 'The proforma as it was mailed',
    roles: ['customer', 'sales', 'finance', 'admin'],
    params,
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'billing-documents',
    errors: ['not-found'],
  },
  waivePrepayment: {
    method: 'POST',
    path: '/prepayments/{id}/waive',
    summary: 'Let an order go on without the money, or with less of it',
    description: 'What has come in stays with the order, and its invoices ask for the rest.',
    roles: ['finance', 'admin'],
    params,
    body: waiveInput,
    response: prepayment,
    errors: ['not-found', 'conflict'],
  },
});
