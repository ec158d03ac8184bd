import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import type { Page } from '../shared/paging.ts';
import { listByReference } from '../shared/references.ts';
import { createProduct } from './create.ts';
import type { Product } from './model.ts';
import { getProduct, shownTo } from './reading.ts';
import { routes } from './routes.ts';
import { PRODUCTS, products } from './store.ts';

const { changeProduct: _, ...own } = routes;

export const handler = serve(own, {
  createProduct,

  async listProducts({ caller, query: { reference, ...options } }) {
    const show = shownTo(caller);
    const find = (sku: string) => products.find(keys.product(sku));
    const page: Page<Product> = reference
      ? await listByReference(['product'], reference, find, () => true)
      : await products.list('byKind', PRODUCTS, options);
    return { body: { ...page, items: page.items.map(show) } };
  },

  getProduct,
});
