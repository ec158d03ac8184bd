import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { invoice } from '../model.ts';
import {
  creditUse,
  creditUseInput,
  creditUseReversalInput,
  refund,
  refundInput,
  refundReviewInput,
  refundStatus,
  writeOffInput,
} from './model.ts';

const READERS = ['customer', 'finance', 'admin'] as const;
const WRITERS = ['finance', 'admin'] as const;
const ofRefund = z.object({ id: idOf('rfd') });

export const creditRoutes = routeTable({
  useCredit: {
    method: 'POST',
    path: '/credit-uses',
    summary: 'Set what a customer has to its credit against its invoices',
    description:
      'To its credit is what it paid without an invoice that wanted it, and what it had paid on goods that were credited: `unapplied` of its account.',
    roles: WRITERS,
    location: '/credit-uses/{id}',
    body: creditUseInput,
    response: creditUse,
    status: 201,
    errors: ['unprocessable'],
  },
  listCreditUses: {
    method: 'GET',
    path: '/credit-uses',
    summary: 'Credit that was set against invoices, newest first',
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-createdAt'), customerId: idOf('cus').optional() }),
    response: pageOf(creditUse),
  },
  getCreditUse: {
    method: 'GET',
    path: '/credit-uses/{id}',
    summary: 'Read which invoices were paid out of credit',
    roles: READERS,
    params: z.object({ id: idOf('apl') }),
    response: creditUse,
    errors: ['not-found'],
  },
  reverseCreditUse: {
    method: 'POST',
    path: '/credit-uses/{id}/reversal',
    summary: 'Take back that credit was set against invoices',
    description:
      'They are owed again, and the customer has it to its credit. What had become credit since, as goods came back or an order ended, stays so.',
    roles: WRITERS,
    asSeen: true,
    params: z.object({ id: idOf('apl') }),
    body: creditUseReversalInput,
    response: creditUse,
    errors: ['not-found', 'conflict'],
  },
  requestRefund: {
    method: 'POST',
    path: '/refunds',
    summary: 'Ask for what a customer has to its credit to be paid out; somebody else approves it',
    roles: WRITERS,
    location: '/refunds/{id}',
    body: refundInput,
    response: refund,
    status: 201,
    errors: ['unprocessable'],
  },
  listRefunds: {
    method: 'GET',
    path: '/refunds',
    summary: 'Refunds, newest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      customerId: idOf('cus').optional(),
      status: refundStatus.optional(),
    }),
    response: pageOf(refund),
  },
  getRefund: {
    method: 'GET',
    path: '/refunds/{id}',
    summary: 'Read a refund and who decided about it',
    roles: READERS,
    params: ofRefund,
    response: refund,
    errors: ['not-found'],
  },
  reviewRefund: {
    method: 'POST',
    path: '/refunds/{id}/review',
    summary: 'Approve or refuse a refund that somebody else asked for; approved, it counts as paid out',
    roles: WRITERS,
    asSeen: true,
    params: ofRefund,
    body: refundReviewInput,
    response: refund,
    errors: ['not-found', 'conflict'],
  },
  writeOffInvoice: {
    method: 'POST',
    path: '/invoices/{id}/write-off',
    summary: 'Give up what is open on an invoice, or a part of it',
    description:
      'Finance may up to the limit in the settings (`writeOff`) and what reminders of it cost, an admin in any case.',
    roles: WRITERS,
    params: z.object({ id: idOf('inv') }),
    body: writeOffInput,
    response: invoice,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
