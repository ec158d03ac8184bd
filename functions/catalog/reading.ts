import type { Caller, Handler } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import type { Product } from './model.ts';
import type { routes } from './routes.ts';
import { forCustomers } from './rules.ts';
import { products } from './store.ts';

export const getProduct: Handler<typeof routes.getProduct> = async ({ caller, params }) => ({
  body: shownTo(caller)(await products.get(keys.product(params.sku))),
});

export const shownTo =
  (caller: Caller) =>
  (product: Product): Product =>
    isStaff(caller) ? product : forCustomers(product);
