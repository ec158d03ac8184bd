import { findProducts, type Product } from '../../catalog/index.ts';
import { suggestLots } from '../../inventory/index.ts';
import type { Call } from '../../shared/http/call.ts';
import { notFound } from '../../shared/problem.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { STANDING_READY, shipments } from '../store.ts';
import { picksFor } from './picking.ts';
import type { PickLine, PickList } from './picking-model.ts';
import type { warehouseRoutes } from './routes.ts';

/**
 * Of what stands ready, what should leave first in front: a page looks through shipments of all warehouses.
 * @throws Problem not-found
 */
export async function readPickList({
  params: { warehouse },
  query,
  language,
  at,
}: Pick<
  Call<typeof warehouseRoutes.getPickList>,
  'params' | 'query' | 'language' | 'at'
>): Promise<PickList> {
  if (!warehouseCodes().includes(warehouse)) throw notFound('warehouse');
  const { until, ...page } = query;
  const ready = { ...page, to: until, sort: 'shipOn' };
  const { items, next } = await shipments.list('byState', STANDING_READY, ready);
  const own = items.filter((shipment) => shipment.warehouse === warehouse);
  const products = await findProducts(own.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
  const changedAt = own
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return {
    warehouse,
    ...(changedAt ? { changedAt } : {}),
    items: await withLots(warehouse, picksFor(warehouse, own, products, language), products, at),
    ...(next ? { next } : {}),
  };
}

/** Of products that are kept by lots, which to fetch, and what is in none that is good. */
async function withLots(
  warehouse: string,
  lines: readonly PickLine[],
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<PickLine[]> {
  const own = lines.filter(({ sku }) => products.get(sku)?.tracked);
  const lots = await suggestLots(warehouse, own, at);
  return lines.map((line) => {
    const found = lots.get(line.sku);
    if (!found) return line;
    const lacking = line.quantity - found.reduce((sum, { quantity }) => sum + quantity, 0);
    return { ...line, lots: found, ...(lacking > 0 ? { lacking } : {}) };
  });
}
