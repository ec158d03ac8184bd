import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Problem } from '../problem.ts';
import { now } from '../time.ts';
import type { Call, Handler, Handlers } from './call.ts';
import { readCaller } from './caller.ts';
import { accessLog, problems } from './middlewares.ts';
import { type Answer, perform } from './perform.ts';
import type { Route } from './route.ts';
import { readInput } from './validate.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Table = Record<string, Route>;

/** The Lambda handler of a module's API: the one middleware stack around the module's own decisions. */
export const serve = <T extends Table>(routes: T, handlers: Handlers<T>) =>
  middy<Event, APIGatewayProxyStructuredResultV2>()
    .use(accessLog())
    .use(problems())
    .handler((event) => answer(routes, handlers, event));

async function answer<T extends Table>(routes: T, handlers: Handlers<T>, event: Event) {
  const { id, route } = find(routes, event.routeKey);
  const call = readCall(route, event);
  // `find` gave an id of this table, so the handler under it is the one for this route.
  const handler = handlers[id] as unknown as Handler<Route>;
  const result = await perform(id, route, handler, call, event.headers['idempotency-key']);
  return result.body instanceof Uint8Array ? toFile(route, result, result.body) : toResponse(result);
}

function find(routes: Table, routeKey: string): { id: string; route: Route } {
  const found = Object.entries(routes).find(([, r]) => `${r.method} ${r.path}` === routeKey);
  if (!found) throw new Problem('not-found', 'There is no such route.');
  return { id: found[0], route: found[1] };
}

/** Who first, then what: someone who may not call a route learns nothing about its input. */
function readCall(route: Route, event: Event): Call<Route> {
  const caller = readCaller(event);
  const allowed = route.roles.filter((role) => caller.roles.includes(role));
  if (allowed.length === 0) throw new Problem('forbidden', 'Your role may not do this.');
  // The schemas of this very route made these values.
  return { caller, ...readInput(route, event), at: now() } as Call<Route>;
}

const toResponse = ({ status, body, replayed }: Answer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(replayed ? { 'idempotency-replayed': 'true' } : {}),
  },
  body: JSON.stringify(body),
});

const toFile = ({ produces }: Route, { status, fileName }: Answer, body: Uint8Array) => ({
  statusCode: status,
  headers: {
    'content-type': produces ?? 'application/octet-stream',
    'cache-control': 'private, no-store',
    ...(fileName ? { 'content-disposition': `inline; filename="${fileName}"` } : {}),
  },
  isBase64Encoded: true,
  body: Buffer.from(body).toString('base64'),
});
