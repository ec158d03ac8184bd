import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { contract, contractEnd, contractInput, contractInUse, contractPatch } from './model.ts';

const READERS = ['customer', 'sales', 'reviewer', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('ctr') });

export const contractRoutes = routeTable({
  createContract: {
    method: 'POST',
    path: '/contracts',
    summary: 'Agree with a customer on prices and quantities for a time',
    description:
      'The customer’s orders draw on it by themselves. No two contracts agree on one product for the same day.',
    location: '/contracts/{id}',
    roles: ['sales', 'admin'],
    body: contractInput,
    response: contractInUse,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listContracts: {
    method: 'GET',
    path: '/contracts',
    summary: 'List contracts, newest first; a customer sees its own',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      customerId: idOf('cus').optional(),
      status: contract.shape.status.optional(),
    }),
    response: pageOf(contract),
  },
  getContract: {
    method: 'GET',
    path: '/contracts/{id}',
    summary: 'Read a contract: of each line what is reserved, drawn and left',
    roles: READERS,
    params,
    response: contractInUse,
    errors: ['not-found'],
  },
  changeContract: {
    method: 'PATCH',
    path: '/contracts/{id}',
    summary: 'Change a contract; what was agreed on each product stays',
    roles: ['sales', 'admin'],
    params,
    body: contractPatch,
    response: contractInUse,
    errors: ['not-found', 'conflict', 'already-exists', 'unprocessable'],
  },
  endContract: {
    method: 'POST',
    path: '/contracts/{id}/end',
    summary: 'End a contract before its time: no further order draws on it',
    roles: ['sales', 'admin'],
    params,
    body: contractEnd,
    response: contractInUse,
    errors: ['not-found', 'conflict'],
  },
});
