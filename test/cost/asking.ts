import { randomUUID } from 'node:crypto';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { routes as catalog } from '../../functions/catalog/routes.ts';
import { handler as inventoryApi } from '../../functions/inventory/api.ts';
import { handler as inventoryDocuments } from '../../functions/inventory/documents.ts';
import { routes as inventory } from '../../functions/inventory/routes.ts';
import { handler as ordersApi } from '../../functions/orders/api.ts';
import { handler as returnsApi } from '../../functions/orders/returns/api.ts';
import { returnRoutes } from '../../functions/orders/returns/routes.ts';
import { routes as orders } from '../../functions/orders/routes.ts';
import { handler as customerPages } from '../../functions/relations/pages.ts';
import { handler as partnerEvents } from '../../functions/relations/webhooks.ts';
import { handler as replenishmentApi } from '../../functions/replenishment/api.ts';
import { routes as replenishment } from '../../functions/replenishment/routes.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import { handler as shippingApi } from '../../functions/shipping/api.ts';
import { routes as shipping } from '../../functions/shipping/routes.ts';
import { handler as shippingDocuments } from '../../functions/shipping/warehouse/documents.ts';
import { eventOf } from '../support/stack.ts';
import { INVENTORY } from './inventory.ts';
import { CATALOG, ORDERS, REPLENISHMENT, RETURNS } from './others.ts';
import type { Asks, Scene } from './scene.ts';
import { SHIPPING } from './shipping.ts';

type Handler = (
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>;

export interface Module {
  routes: Readonly<Record<string, Route>>;
  scenes: Readonly<Partial<Record<string, Scene>>>;
  handler: Handler;
}

/** All of whose routes are measured. */
export const WHOLE: readonly Module[] = [
  { routes: inventory, scenes: INVENTORY, handler: inventoryApi },
  { routes: shipping, scenes: SHIPPING, handler: shippingApi },
  { routes: replenishment, scenes: REPLENISHMENT, handler: replenishmentApi },
];
/** The last takes all that there is. */
export const MODULES: readonly Module[] = [
  ...WHOLE,
  { routes: catalog, scenes: CATALOG, handler: inventoryApi },
  { routes: returnRoutes, scenes: RETURNS, handler: returnsApi },
  { routes: orders, scenes: ORDERS, handler: ordersApi },
];

const ELSEWHERE: Readonly<Record<string, Handler>> = {
  'inventory-documents': inventoryDocuments,
  'shipping-documents': shippingDocuments,
  'returns-api': returnsApi,
  'customer-pages': customerPages,
  'partner-events': partnerEvents,
  'orders-api': ordersApi,
  'inventory-api': inventoryApi,
};

/** `listStock, of many` is a scene of `listStock`. */
export const routeOf = (scene: string): string => scene.split(',')[0] ?? '';

/** Asks a route as the gateway does. @returns what brings the next page. @throws Error for any answer that is no success */
export async function ask(
  { routes, handler }: Module,
  id: string,
  { body, headers, ...asked }: Asks,
): Promise<string | undefined> {
  const route = routes[id];
  const serves = route?.servedBy ? ELSEWHERE[route.servedBy] : handler;
  if (!route || !serves) throw new Error(`nothing serves ${id}`);
  const sent = { 'idempotency-key': randomUUID(), 'if-match': '*', ...headers };
  const event = eventOf(route.method, route.path, {
    ...asked,
    headers: route.method === 'GET' ? {} : sent,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await serves(event, {} as Context);
  if (!answer?.statusCode || answer.statusCode >= 300)
    throw new Error(`${id}: ${answer?.statusCode} ${answer?.body}`);
  return route.produces ? undefined : JSON.parse(answer.body ?? '').next;
}
