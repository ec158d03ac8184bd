import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { supplier, supplierInput, supplierPatch } from './model.ts';

const READERS = ['warehouse', 'purchasing', 'sales', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('sup') });

export const supplierRoutes = routeTable({
  createSupplier: {
    method: 'POST',
    path: '/suppliers',
    summary: 'Add a supplier; products name it by its id or its name',
    location: '/suppliers/{id}',
    roles: ['purchasing', 'admin'],
    body: supplierInput,
    response: supplier,
    status: 201,
    errors: ['already-exists'],
  },
  listSuppliers: {
    method: 'GET',
    path: '/suppliers',
    summary: 'List suppliers, oldest first',
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...sortedBy('createdAt'), reference: reference.optional() }),
    response: pageOf(supplier),
  },
  getSupplier: {
    method: 'GET',
    path: '/suppliers/{id}',
    summary: 'Read a supplier',
    roles: READERS,
    params,
    response: supplier,
    errors: ['not-found'],
  },
  changeSupplier: {
    method: 'PATCH',
    path: '/suppliers/{id}',
    summary: 'Change a supplier; purchase orders keep what they were written with',
    roles: ['purchasing', 'admin'],
    params,
    body: supplierPatch,
    response: supplier,
    errors: ['not-found', 'already-exists'],
  },
});
