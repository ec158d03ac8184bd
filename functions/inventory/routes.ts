import { z } from 'zod';
import { reference, sku } from '../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { instant } from '../shared/time.ts';
import { adjustmentRoutes } from './adjustments/routes.ts';
import { stockAsOf } from './as-of-model.ts';
import { countRoutes } from './counts/routes.ts';
import { lotRoutes } from './lots/routes.ts';
import { heldFor, movement, stockOfSku } from './model.ts';
import { purchaseRoutes } from './purchasing/routes.ts';
import { reservationRoutes } from './reservations/routes.ts';
import { supplierRoutes } from './suppliers/routes.ts';
import { transferRoutes } from './transfers/routes.ts';

const STAFF = ['sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;

export const routes = routeTable({
  ...supplierRoutes,
  ...countRoutes,
  ...transferRoutes,
  ...reservationRoutes,
  ...lotRoutes,
  ...adjustmentRoutes,
  listStock: {
    method: 'GET',
    path: '/stock',
    summary: 'Stock of all products by SKU, over all warehouses',
    roles: STAFF,
    query: z.strictObject({ ...pageQuery, ...sortedBy('sku') }),
    response: pageOf(stockOfSku),
  },
  getStock: {
    method: 'GET',
    path: '/stock/{sku}',
    summary: 'Stock of one product, per warehouse',
    roles: STAFF,
    params: z.object({ sku }),
    response: stockOfSku,
    errors: ['not-found'],
  },
  listHeld: {
    method: 'GET',
    path: '/stock/{sku}/reservations',
    summary: 'For whom what is reserved of one product is held, warehouse by warehouse',
    description:
      'The `holder` is an order (with its `part`), a purchase order (of what came in for orders that have not taken it yet, or of the `components` that it has set aside) or a reservation for a quote.',
    roles: STAFF,
    params: z.object({ sku }),
    query: z.strictObject({ ...pageQuery, ...sortedBy('warehouse') }),
    response: pageOf(heldFor),
    errors: ['not-found'],
  },
  getStockAsOf: {
    method: 'GET',
    path: '/stock/{sku}/on-hand',
    summary: 'What was on hand of one product at an instant that has passed, per warehouse',
    description:
      'Not what was reserved or available then: the ledger tells of goods that moved, and a reservation is kept as long as it holds.',
    roles: STAFF,
    params: z.object({ sku }),
    query: z.strictObject({ asOf: instant }),
    response: stockAsOf,
    errors: ['not-found'],
  },
  listMovements: {
    method: 'GET',
    path: '/stock/{sku}/movements',
    summary: 'The stock ledger of one product, newest first',
    roles: STAFF,
    params: z.object({ sku }),
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-at'),
      cursor: idOf('mov').optional(),
      reference: reference.optional(),
    }),
    response: pageOf(movement),
    errors: ['not-found'],
  },
  ...purchaseRoutes,
});
