import { PRODUCTS, type Product, products } from '../catalog/index.ts';
import { lackingIn, levelsOf, monthsOf, suppliersOf } from '../inventory/index.ts';
import { concurrently } from '../shared/concurrently.ts';
import type { Page } from '../shared/paging.ts';
import { getSettings, warehouseCodes } from '../shared/settings.ts';
import { dayIn, laterDay } from '../shared/time.ts';
import { heldIn } from './held.ts';
import type { LowStock } from './model.ts';
import { lowStockOf, type Position, standingOf, type Terms } from './rules.ts';
import { spareOf, withTransfers } from './sparing.ts';

const AT_ONCE = 16;

export function termsAt(at: string): Terms {
  const { timeZone, replenishment } = getSettings();
  return { today: dayIn(timeZone, at), policy: replenishment };
}

/** What is low of these products, in whichever warehouse; one query for each product, whatever its ledger holds. */
export async function lowAmong(all: readonly Product[], terms: Terms): Promise<LowStock[]> {
  const warehouses = warehouseCodes();
  const skus = all.map(({ sku }) => sku);
  const [levels, suppliers] = await Promise.all([levelsOf(skus, warehouses), suppliersOf(all)]);
  const from = laterDay(terms.today, -terms.policy.horizonDays).slice(0, 7);
  const found = await concurrently(AT_ONCE, all, async (product) => {
    const months = await monthsOf(product.sku, from);
    const there = warehouses.toSorted().map(async (warehouse): Promise<Position> => {
      const level = levels.find((l) => l.sku === product.sku && l.warehouse === warehouse) ?? NOTHING;
      const place = { product, ...level, warehouse, suppliers };
      const held = await heldIn({ ...place, sku: product.sku });
      const lacking = lackingIn(level, terms.today);
      return { ...place, lacking, held, months: months.filter((month) => month.warehouse === warehouse) };
    });
    return lowOfProduct(product, await Promise.all(there), terms);
  });
  return found.flat();
}

function lowOfProduct(product: Product, there: readonly Position[], terms: Terms): LowStock[] {
  const all = there.map((position) => ({ position, standing: standingOf(position, terms) }));
  const low = all.flatMap(({ position, standing }) => lowStockOf(position, terms, standing) ?? []);
  if (low.length === 0) return low;
  const spares = all.map(({ position, standing }) => spareOf(position, standing?.plan));
  return withTransfers(low, spares, { product, sites: getSettings().warehouses, today: terms.today });
}

const NOTHING = { onHand: 0, reserved: 0, available: 0, incoming: 0 };

/** Where in the order of all products and warehouses something stands. */
export const placeOf = ({ sku, warehouse }: { sku: string; warehouse: string }): string =>
  `${sku} ${warehouse}`;
/** Behind all warehouses of a product. */
const behind = (sku: string): string => `${sku} ~`;

/** How many products a page looks through at most, so that it takes no longer the more there are. */
export const LOOKED_THROUGH = 100;

/** What is low, product by product; a page may hold few though there are more. */
export async function pageOfLow(
  { limit, after = '' }: { limit: number; after?: string | undefined },
  terms: Terms,
): Promise<Page<LowStock>> {
  const [sku] = after.split(' ');
  const page = await products.list('byKind', PRODUCTS, {
    limit: LOOKED_THROUGH,
    sort: 'sku',
    ...(sku ? { from: sku } : {}),
  });
  const all = (await lowAmong(page.items, terms)).filter((low) => placeOf(low) > after);
  const items = all.slice(0, limit);
  const [last, end] = [items.at(-1), page.items.at(-1)];
  if (all.length > limit && last) return { items, next: placeOf(last) };
  return { items, ...(page.next && end ? { next: behind(end.sku) } : {}) };
}

/** Everything that is low, for who isn't waited for. */
export async function allLow(terms: Terms): Promise<LowStock[]> {
  const all: LowStock[] = [];
  let after: string | undefined;
  do {
    const page = await pageOfLow({ limit: Number.POSITIVE_INFINITY, after }, terms);
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}
