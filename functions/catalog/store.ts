import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { resource } from '../shared/resource.ts';
import { say } from '../shared/texts/say.ts';
import { type Component, type Product, product } from './model.ts';

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

/** Of so many products, parts of parts included, is anything made; reading them takes no longer then. */
const MOST_BENEATH = 300;

/** What is beneath a bill of materials, at whatever depth. @throws Problem unprocessable when that is too much */
export async function findBeneath(components: readonly Component[] = []): Promise<Map<string, Product>> {
  const found = new Map<string, Product>();
  for (let next = components; next.length > 0; ) {
    const level = await findProducts(next.map(({ sku }) => sku));
    for (const [sku, one] of level) found.set(sku, one);
    if (found.size > MOST_BENEATH)
      throw fieldProblem('/components', say('lead to more than {count} products', { count: MOST_BENEATH }));
    next = [...level.values()].flatMap((one) => one.components ?? []).filter(({ sku }) => !found.has(sku));
  }
  return found;
}
