import { routes as billing } from '../functions/billing/routes.ts';
import { routes as catalog } from '../functions/catalog/routes.ts';
import { routes as customers } from '../functions/customers/routes.ts';
import { routes as inventory } from '../functions/inventory/routes.ts';
import { routes as orders } from '../functions/orders/routes.ts';
import type { Route } from '../functions/shared/http/route.ts';
import { routes as shipping } from '../functions/shipping/routes.ts';
import { type FunctionName, isFunctionName } from './functions.ts';

const MODULES: Record<string, Record<string, Route>> = {
  orders,
  customers,
  catalog,
  inventory,
  shipping,
  billing,
};

export interface ServedRoute {
  method: Route['method'];
  path: string;
  servedBy: FunctionName;
}

/** All modules' routes with the function that serves each. */
export const servedRoutes = (): ServedRoute[] =>
  Object.entries(MODULES).flatMap(([module, routes]) =>
    Object.values(routes).map(({ method, path, servedBy = `${module}-api` }: Route) => {
      if (!isFunctionName(servedBy))
        throw new Error(`${method} ${path} is served by no function: ${servedBy}`);
      return { method, path, servedBy };
    }),
  );
