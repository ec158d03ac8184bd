import { routes as billing } from '../billing/routes.ts';
import { routes as catalog } from '../catalog/routes.ts';
import { routes as customers } from '../customers/routes.ts';
import { routes as imports } from '../imports/routes.ts';
import { routes as insights } from '../insights/routes.ts';
import { routes as inventory } from '../inventory/routes.ts';
import { routes as ledger } from '../ledger/routes.ts';
import { quotationRoutes as quotations } from '../orders/quotations/routes.ts';
import { returnRoutes as returns } from '../orders/returns/routes.ts';
import { routes as orders } from '../orders/routes.ts';
import { routes as pricing } from '../pricing/routes.ts';
import { routes as relations } from '../relations/routes.ts';
import { routes as replenishment } from '../replenishment/routes.ts';
import type { Route } from '../shared/http/route.ts';
import { routes as shipping } from '../shipping/routes.ts';
import { routes as meta } from './routes.ts';

/** All modules' routes: what is deployed, documented and known to the client comes from here. */
export const MODULES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  orders,
  customers,
  catalog,
  pricing,
  inventory,
  replenishment,
  shipping,
  returns,
  quotations,
  relations,
  billing,
  insights,
  ledger,
  imports,
  meta,
};

export interface NamedRoute {
  /** Unique over all modules. */
  id: string;
  module: string;
  route: Route;
}

export const allRoutes = (): NamedRoute[] =>
  Object.entries(MODULES).flatMap(([module, routes]) =>
    Object.entries(routes).map(([id, route]) => ({ id, module, route })),
  );
