import { z } from 'zod';
import { sku, warehouseCode } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { lotNumber } from '../../shared/lots.ts';
import { day, instant } from '../../shared/time.ts';
import { movementKind } from '../model.ts';
import { lotAsOf, lotMovement, lotsInPlace } from './model.ts';

const STAFF = ['sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;
const params = z.object({ sku, lot: lotNumber });

export const lotRoutes = routeTable({
  listLots: {
    method: 'GET',
    path: '/stock/lots',
    summary: 'What lies in lots, per product and warehouse, by what expires first',
    description:
      'With `expiringBy` what will have expired by the end of that day, or has, and is to be sold, sent back or scrapped. What has expired is kept from being sold some minutes after its last day; what orders had reserved of it by then is `lacking` to them until other goods come in, and the low-stock alert has it ordered.',
    roles: STAFF,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('expiresOn'),
      warehouse: warehouseCode.optional(),
      expiringBy: day.optional(),
    }),
    response: pageOf(lotsInPlace),
  },
  getLot: {
    method: 'GET',
    path: '/stock/{sku}/lots/{lot}',
    summary: 'A lot, and where how much of it is or was on hand',
    roles: STAFF,
    params,
    query: z.strictObject({ asOf: instant.optional() }),
    response: lotAsOf,
    errors: ['not-found'],
  },
  listLotMovements: {
    method: 'GET',
    path: '/stock/{sku}/lots/{lot}/movements',
    summary: "A lot's own ledger, newest first: where it came from, and which shipments took it",
    description:
      'For a recall ask for the `kind` shipment: each `reference` is a shipment, which says whose it is. A page looks through as many movements as its `limit`, so with a kind it may hold fewer while there is a `next`.',
    roles: STAFF,
    params,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-at'),
      cursor: idOf('mov').optional(),
      kind: movementKind.optional(),
    }),
    response: pageOf(lotMovement),
    errors: ['not-found'],
  },
});
