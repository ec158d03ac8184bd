import { findProducts, type Product } from '../../catalog/index.ts';
import { type Demand, sumBySku } from '../cover.ts';
import { levelsOf } from '../store.ts';
import { leadDaysOf } from '../suppliers/lead.ts';
import { ingredientsOf, neededFor } from './making.ts';
import { suppliesOf } from './procuring.ts';

/** Calendar days until what is short is there, per SKU. */
export type LeadTimes = ReadonlyMap<string, number>;

/**
 * How long these take that nobody has: what is made in our own works can be begun only when those of its components are
 * there that are short themselves, at whatever depth.
 * @param warehouse for which they are had
 * @param known what was looked at already, so that a bill of materials that leads to itself ends
 */
export async function leadTimesOf(
  missing: readonly Demand[],
  warehouse: string,
  known: ReadonlySet<string> = new Set(),
): Promise<LeadTimes> {
  const skus = missing.map(({ sku }) => sku).filter((sku) => !known.has(sku));
  const products = await findProducts(skus);
  const supplies = await suppliesOf(products);
  const needs = missing.flatMap((one) => needsOf(one, products, supplies.products));
  const short = await shortOf(needs, warehouse);
  const beneath =
    short.length > 0 ? await leadTimesOf(short, warehouse, new Set([...known, ...skus])) : new Map();
  const last = (sku: string) => needs.filter((n) => n.of === sku).map((n) => beneath.get(n.sku) ?? 0);
  return new Map(
    skus.map((sku) => [
      sku,
      leadDaysOf(products.get(sku)?.supply, supplies.suppliers) + Math.max(0, ...last(sku)),
    ]),
  );
}

interface Need extends Demand {
  of: string;
}

const needsOf = (
  { sku: of, quantity }: Demand,
  products: ReadonlyMap<string, Product>,
  all: ReadonlyMap<string, Product>,
): Need[] =>
  (ingredientsOf(products.get(of), all) ?? []).map((one) => ({
    of,
    sku: one.sku,
    quantity: neededFor(quantity, one),
  }));

async function shortOf(needs: readonly Need[], warehouse: string): Promise<Demand[]> {
  if (needs.length === 0) return [];
  const demand = sumBySku(needs);
  const levels = await levelsOf(
    demand.map(({ sku }) => sku),
    [warehouse],
  );
  const available = new Map(levels.map((level) => [level.sku, level.available]));
  return demand.flatMap(({ sku, quantity }) => {
    const rest = quantity - Math.max(0, available.get(sku) ?? 0);
    return rest > 0 ? [{ sku, quantity: rest }] : [];
  });
}
