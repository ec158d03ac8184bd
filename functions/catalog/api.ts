import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { Problem } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { routes } from './routes.ts';
import { changedProduct, newProduct } from './rules.ts';
import { PRODUCTS, products } from './store.ts';

export const handler = serve(routes, {
  async createProduct({ body, at }) {
    const product = newProduct(body, getSettings(), at);
    const taken = () =>
      new Problem('already-exists', say('There is a product {sku} already.', { sku: body.sku }));
    return { body: product, writes: [products.create(product, taken)] };
  },

  async listProducts({ query }) {
    return { body: await products.list('byKind', PRODUCTS, { ...query, ascending: true }) };
  },

  async getProduct({ params }) {
    return { body: await products.get(keys.product(params.sku)) };
  },

  async changeProduct({ params, body, at }) {
    const before = await products.get(keys.product(params.sku));
    const after = changedProduct(before, body, getSettings(), at);
    return { body: { ...after, version: before.version + 1 }, writes: [products.replace(after)] };
  },
});
