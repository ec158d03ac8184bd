import { assertDecimals, findProducts, inStockUnit, type Product } from '../catalog/index.ts';
import { assertWarehouse, levelsOf } from '../inventory/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import { warehouseCodes } from '../shared/settings.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import type { LowStock } from './model.ts';
import type { Terms } from './rules.ts';
import { lowAmong, placeOf } from './survey.ts';

/** A suggestion as somebody names it. */
export interface Named {
  sku: string;
  warehouse: string;
  quantity?: Thousandths | undefined;
  unit?: string | undefined;
}

type Place = Pick<Named, 'sku' | 'warehouse'>;

export const isOf = (one: Place) => (other: Place) => placeOf(one) === placeOf(other);

/** The named in the units of their stock, and those that are low. @throws Problem unprocessable */
export async function lowOf<N extends Named>(
  said: readonly N[],
  terms: Terms,
): Promise<{ named: N[]; low: LowStock[] }> {
  const products = await findProducts(said.map(({ sku }) => sku));
  const named = meant(said, products);
  const low = await lowAmong([...products.values()], terms);
  return { named, low: low.filter((one) => named.some(isOf(one))) };
}

/** @throws Problem unprocessable naming the first that can't be meant */
const meant = <N extends Named>(named: readonly N[], products: ReadonlyMap<string, Product>): N[] =>
  named.map((one, i) => {
    const product = products.get(one.sku);
    if (!product) throw fieldProblem(`/alerts/${i}/sku`, say('is no product'));
    assertWarehouse(`/alerts/${i}/warehouse`, one.warehouse, warehouseCodes());
    if (one.quantity === undefined) return one;
    const pointer = `/alerts/${i}/quantity`;
    const quantity = inStockUnit(product, { quantity: one.quantity, unit: one.unit }, pointer);
    assertDecimals(pointer, product, quantity);
    return { ...one, quantity };
  });

/** What there is of each of these. */
export async function levelsAt(places: readonly Place[]) {
  const levels = await levelsOf(
    places.map(({ sku }) => sku),
    [...new Set(places.map(({ warehouse }) => warehouse))],
  );
  return places.map((one) => {
    const { available = 0, incoming = 0 } = levels.find(isOf(one)) ?? {};
    return { sku: one.sku, warehouse: one.warehouse, available, incoming };
  });
}

export const notLow = ({ available, incoming }: { available: Thousandths; incoming: Thousandths }): Saying =>
  say('is not low: {available} available, {incoming} on the way', {
    available: formatQuantity(available),
    incoming: formatQuantity(incoming),
  });
