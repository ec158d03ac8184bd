import type { Caller } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import type { Page } from '../shared/paging.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { billChange } from './bills.ts';
import { createProduct } from './create.ts';
import type { Product } from './model.ts';
import { routes } from './routes.ts';
import { changedProduct, forCustomers } from './rules.ts';
import { PRODUCTS, products } from './store.ts';

export const handler = serve(routes, {
  createProduct,

  async listProducts({ caller, query: { reference, ...options } }) {
    const show = shownTo(caller);
    const find = (sku: string) => products.find(keys.product(sku));
    const page: Page<Product> = reference
      ? await listByReference(['product'], reference, find, () => true)
      : await products.list('byKind', PRODUCTS, options);
    return { body: { ...page, items: page.items.map(show) } };
  },

  async getProduct({ caller, params }) {
    return { body: shownTo(caller)(await products.get(keys.product(params.sku))) };
  },

  async changeProduct({ params, body, at }) {
    const before = await products.get(keys.product(params.sku));
    const after = changedProduct(before, body, getSettings(), at);
    const bill = body.components ? await billChange(after) : [];
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [products.replace(after), ...bill, ...giveReference('product', after.sku, change)],
    };
  },
});

const shownTo =
  (caller: Caller) =>
  (product: Product): Product =>
    isStaff(caller) ? product : forCustomers(product);
