import type { Product } from '../../catalog/index.ts';
import type { PurchaseOrder } from './model.ts';

/** The products with the units that the lines were ordered in: a box holds what it held when it was ordered. */
export const asOrdered = (
  { lines }: Pick<PurchaseOrder, 'lines'>,
  products: ReadonlyMap<string, Product>,
): ReadonlyMap<string, Product> =>
  new Map(
    [...products].map(([sku, product]) => {
      const then = lines.find((line) => line.sku === sku)?.orderedIn;
      const others = (product.units ?? []).filter(({ code }) => code !== then?.code);
      return [sku, then ? { ...product, units: [then, ...others] } : product];
    }),
  );
