import type { Handler } from '../shared/http/call.ts';
import { Problem } from '../shared/problem.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { assertMakeable } from './making.ts';
import type { routes } from './routes.ts';
import { newProduct } from './rules.ts';
import { findBeneath, products } from './store.ts';

/** A new product, under the condition that its SKU is. */
export const createProduct: Handler<typeof routes.createProduct> = async ({ body, at }) => {
  const product = newProduct(body, getSettings(), at);
  assertMakeable(product, await findBeneath(body.components));
  const taken = () =>
    new Problem('already-exists', say('There is a product {sku} already.', { sku: body.sku }), [
      { in: 'body', pointer: '/sku', detail: say('is in use') },
    ]);
  return {
    body: product,
    writes: [
      products.create(product, taken),
      ...giveReference('product', product.sku, { after: product.reference }),
    ],
  };
};
