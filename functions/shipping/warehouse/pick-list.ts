import { findProducts } from '../../catalog/index.ts';
import type { Call } from '../../shared/http/call.ts';
import { inState } from '../../shared/keys.ts';
import { notFound } from '../../shared/problem.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { SHIPMENTS, shipments } from '../store.ts';
import { picksFor } from './picking.ts';
import type { PickList } from './picking-model.ts';
import type { warehouseRoutes } from './routes.ts';

/** Of what stands ready, the oldest first: a page looks through shipments of all warehouses. @throws Problem not-found */
export async function readPickList({
  params: { warehouse },
  query,
  language,
}: Pick<Call<typeof warehouseRoutes.getPickList>, 'params' | 'query' | 'language'>): Promise<PickList> {
  if (!warehouseCodes().includes(warehouse)) throw notFound('warehouse');
  const { items, next } = await shipments.list('byState', inState(SHIPMENTS, 'created'), {
    ...query,
    sort: 'createdAt',
  });
  const own = items.filter((shipment) => shipment.warehouse === warehouse);
  const products = await findProducts(own.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
  const changedAt = own
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return {
    warehouse,
    ...(changedAt ? { changedAt } : {}),
    items: picksFor(warehouse, own, products, language),
    ...(next ? { next } : {}),
  };
}
