import { z } from 'zod';
import { reference, sku } from '../shared/fields.ts';
import { withBatch } from '../shared/http/batch-route.ts';
import { pageOf, pageQuery, ROLES, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { product, productInput, productPatch } from './model.ts';

const params = z.object({ sku });

const table = routeTable({
  createProduct: {
    method: 'POST',
    path: '/products',
    summary: 'Add a product',
    location: '/products/{sku}',
    roles: ['sales', 'purchasing', 'admin'],
    body: productInput,
    response: product,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listProducts: {
    method: 'GET',
    path: '/products',
    summary: 'List products by SKU',
    roles: ROLES,
    query: z.strictObject({ ...pageQuery, ...sortedBy('sku'), reference: reference.optional() }),
    response: pageOf(product),
  },
  getProduct: {
    method: 'GET',
    path: '/products/{sku}',
    summary: 'Read a product',
    roles: ROLES,
    params,
    response: product,
    errors: ['not-found'],
  },
  changeProduct: {
    method: 'PATCH',
    path: '/products/{sku}',
    summary: 'Change a product; orders keep the prices they were placed with',
    description:
      "With a `cost` in the business's own currency all of it that is in stock is worth that from now on, in the books too; also when it is the cost as it was.",
    servedBy: 'inventory-api',
    roles: ['sales', 'purchasing', 'admin'],
    params,
    body: productPatch,
    response: product,
    errors: ['not-found', 'already-exists', 'unprocessable'],
  },
});

export const routes = withBatch(table, 'createProduct');
