import { z } from 'zod';
import { email, reference } from '../shared/fields.ts';
import { withBatch } from '../shared/http/batch-route.ts';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { account, customer, customerGroup, customerInput, customerPatch, taxId } from './model.ts';

const params = z.object({ id: idOf('cus') });

const table = routeTable({
  createCustomer: {
    method: 'POST',
    path: '/customers',
    summary: 'Add a customer',
    location: '/customers/{id}',
    roles: ['sales', 'admin'],
    body: customerInput,
    response: customer,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listCustomers: {
    method: 'GET',
    path: '/customers',
    summary: 'List customers, oldest first; a customer sees itself',
    description:
      'A tax id finds all that have it, by its letters and digits, however either is written: branches of one company, and those that were entered twice.',
    roles: ['customer', 'sales', 'reviewer', 'finance', 'admin'],
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('createdAt'),
      reference: reference.optional(),
      /** Whose customers, by the address. */
      salesperson: email.toLowerCase().optional(),
      group: customerGroup.optional(),
      taxId: taxId.optional(),
    }),
    response: pageOf(customer),
  },
  getCustomer: {
    method: 'GET',
    path: '/customers/{id}',
    summary: 'Read a customer',
    roles: ['customer', 'sales', 'reviewer', 'finance', 'admin'],
    params,
    response: customer,
    errors: ['not-found'],
  },
  changeCustomer: {
    method: 'PATCH',
    path: '/customers/{id}',
    summary: 'Change a customer; issued invoices keep what they were issued with',
    roles: ['sales', 'admin'],
    params,
    body: customerPatch,
    response: customer,
    errors: ['not-found', 'already-exists', 'conflict', 'unprocessable'],
  },
  listAccounts: {
    method: 'GET',
    path: '/customers/{id}/accounts',
    summary: 'What the customer has on order, owes and has to its credit, per currency',
    roles: ['customer', 'sales', 'reviewer', 'finance', 'admin'],
    params,
    response: z.object({ items: z.array(account) }),
    errors: ['not-found'],
  },
});

export const routes = withBatch(table, 'createCustomer');
