import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedByEither } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';
import { dispute, disputeStatus, resolveInput } from './model.ts';

const READERS = ['customer', 'sales', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('dsp') });

interface Asked {
  status?: string | undefined;
  overdue?: string | undefined;
}

/** Of one status, as overdue ones are, they lie in the order in which they have to be resolved. */
export const disputeSort = ({ status, overdue }: Asked) => (status || overdue ? 'deadline' : '-createdAt');

const fieldOf = (sort: string): string => sort.replace(/^-/, '');

const query = z
  .strictObject({
    ...pageQuery,
    ...sortedByEither('createdAt', 'deadline'),
    customerId: idOf('cus').optional(),
    status: disputeStatus.optional(),
    overdue: z.literal('true').optional(),
  })
  .refine(({ overdue, status = 'open' }) => !overdue || status === 'open', {
    path: ['status'],
    error: message('must be open: only such are overdue'),
  })
  .refine(({ sort, ...asked }) => !sort || fieldOf(sort) === fieldOf(disputeSort(asked)), {
    path: ['sort'],
    error: message('must be createdAt or -createdAt, with a status or overdue deadline or -deadline'),
  });

export const disputeRoutes = routeTable({
  listDisputes: {
    method: 'GET',
    path: '/disputes',
    summary:
      'Lines of statements that customers dispute, newest first; by status in the order of their deadlines',
    description: '`overdue=true` has those that are open beyond their deadline, the longest first.',
    roles: READERS,
    query,
    response: pageOf(dispute),
  },
  getDispute: {
    method: 'GET',
    path: '/disputes/{id}',
    summary: 'Read a dispute',
    roles: READERS,
    params,
    response: dispute,
    errors: ['not-found'],
  },
  resolveDispute: {
    method: 'POST',
    path: '/disputes/{id}/resolve',
    summary: 'Accept or reject what a customer disputes, in words that it is mailed',
    description:
      'Reminders of the invoice go on. Accepting changes nothing in the books: the credit note is made as any other, and may be named.',
    roles: ['sales', 'finance', 'admin'],
    params,
    body: resolveInput,
    response: dispute,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
