import { fits } from '../functions/meta/elsewhere.ts';
import { allRoutes } from '../functions/meta/modules.ts';
import { type RateClass, rateClassOf } from '../functions/shared/http/rate.ts';
import type { Route } from '../functions/shared/http/route.ts';
import { type FunctionName, isFunctionName } from './functions.ts';

export interface ServedRoute {
  method: Route['method'];
  path: string;
  servedBy: FunctionName;
  /** Takes no token. */
  open: boolean;
  rate: RateClass;
}

/** All modules' routes with the function that serves each. */
export const servedRoutes = (): ServedRoute[] =>
  allRoutes().map(({ module, route }) => {
    const { method, path, servedBy = `${module}-api` } = route;
    if (!isFunctionName(servedBy)) throw new Error(`${method} ${path} is served by no function: ${servedBy}`);
    return { method, path, servedBy, open: route.public === true, rate: rateClassOf(route) };
  });

/**
 * Paths that another route's parameter would take as well, e.g. `/orders/batch` beside `/orders/{id}`: what they don't
 * take themselves must not go there.
 */
export function shadowedPaths(): string[] {
  const routes = servedRoutes();
  const fixed = new Set(routes.map(({ path }) => path).filter((path) => !path.includes('{')));
  return [...fixed].filter((path) => routes.some((other) => other.path !== path && fits(other.path, path)));
}

/** Who answers what no route takes. */
export const ELSEWHERE: FunctionName = 'meta-api';
