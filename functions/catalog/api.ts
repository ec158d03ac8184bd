import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { createProduct } from './create.ts';
import { routes } from './routes.ts';
import { changedProduct } from './rules.ts';
import { PRODUCTS, products } from './store.ts';

export const handler = serve(routes, {
  createProduct,

  async listProducts({ query: { reference, ...page } }) {
    const find = (sku: string) => products.find(keys.product(sku));
    if (reference) return { body: await listByReference(['product'], reference, find, () => true) };
    return { body: await products.list('byKind', PRODUCTS, { ...page, ascending: true }) };
  },

  async getProduct({ params }) {
    return { body: await products.get(keys.product(params.sku)) };
  },

  async changeProduct({ params, body, at }) {
    const before = await products.get(keys.product(params.sku));
    const after = changedProduct(before, body, getSettings(), at);
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [products.replace(after), ...giveReference('product', after.sku, change)],
    };
  },
});
