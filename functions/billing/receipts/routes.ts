import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { payment, paymentInput } from '../model.ts';
import { reversalInput } from './model.ts';

const READERS = ['customer', 'finance', 'admin'] as const;
const WRITERS = ['finance', 'admin'] as const;
const params = z.object({ id: idOf('pay') });

export const receiptRoutes = routeTable({
  recordPayment: {
    method: 'POST',
    path: '/payments',
    summary: 'Record money received; without allocations it pays the oldest invoices first',
    roles: WRITERS,
    location: '/payments/{id}',
    body: paymentInput,
    response: payment,
    status: 201,
    errors: ['unprocessable', 'already-exists'],
  },
  listPayments: {
    method: 'GET',
    path: '/payments',
    summary: 'Payments, newest first; a customer sees its own',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      customerId: idOf('cus').optional(),
      reference: paymentInput.shape.reference.optional(),
    }),
    response: pageOf(payment),
  },
  getPayment: {
    method: 'GET',
    path: '/payments/{id}',
    summary: 'Read a payment and where its money went',
    roles: READERS,
    params,
    response: payment,
    errors: ['not-found'],
  },
  reversePayment: {
    method: 'POST',
    path: '/payments/{id}/reversal',
    summary: 'Take a receipt back that was wrong, or whose money the bank took back',
    description:
      'What it had paid is owed again, what it had put ahead is missing again, and what was left of it is no longer to the credit of the customer; where that has been used, it is refused. Its reference may be recorded again. Orders stay where they are: of one that is settled, an invoice is open again and reminded of.',
    roles: WRITERS,
    asSeen: true,
    params,
    body: reversalInput,
    response: payment,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
