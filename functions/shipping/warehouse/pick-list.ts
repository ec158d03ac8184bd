import { findProducts, type Product } from '../../catalog/index.ts';
import { suggestLots } from '../../inventory/index.ts';
import type { Call } from '../../shared/http/call.ts';
import { notFound } from '../../shared/problem.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import type { Shipment } from '../model.ts';
import { STANDING_READY, shipments } from '../store.ts';
import { picksFor } from './picking.ts';
import type { PickLine, PickList } from './picking-model.ts';
import type { warehouseRoutes } from './routes.ts';

/** So many pages of what stands ready are looked through for one list: all warehouses' lie in one order. */
const MOST_PAGES = 10;

/**
 * Of what stands ready, what should leave first in front.
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
  const { own, next } = await standingIn(warehouse, query);
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

type Query = Call<typeof warehouseRoutes.getPickList>['query'];

/** Those of a warehouse, as many as were asked for or a few more; fewer only when others hide them or there are no more. */
async function standingIn(warehouse: string, { until, ...page }: Query) {
  const own: Shipment[] = [];
  let cursor = page.cursor;
  for (let looked = 0; looked < MOST_PAGES; looked++) {
    const ready = { ...page, cursor, to: until, sort: 'shipOn' };
    const { items, next } = await shipments.list('byState', STANDING_READY, ready);
    own.push(...items.filter((shipment) => shipment.warehouse === warehouse));
    cursor = next;
    if (!next || own.length >= page.limit) break;
  }
  return { own, next: cursor };
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
