import { keys } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { product } from './model.ts';

export const PRODUCTS = 'PRODUCT';

export const products = resource({
  name: 'product',
  schema: product,
  key: ({ sku }) => keys.product(sku),
  indexes: ({ sku }) => ({ byKind: { pk: PRODUCTS, sk: sku } }),
});

/** The products of these SKUs; unknown ones are missing from the answer. */
export const findProducts = async (skus: readonly string[]) => {
  const found = await products.getMany([...new Set(skus)].map(keys.product));
  return new Map(found.map((one) => [one.sku, one]));
};
