import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { alsoAbout, orderOf } from '../log.ts';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { now } from '../time.ts';
import { performBatch } from './batch.ts';
import type { Call, Caller, Handler, Handlers } from './call.ts';
import { readCaller } from './caller.ts';
import { etagOf } from './etag.ts';
import { preferredLanguage } from './language.ts';
import { accessLog, languages, problems } from './middlewares.ts';
import { closeCursor, nextLink, openCursor, pick, splitFields } from './pages.ts';
import { type Answer, perform } from './perform.ts';
import { readIfMatch, reading, uponSeen } from './precondition.ts';
import { locationOf, respond } from './respond.ts';
import { fieldsOf, type Route } from './route.ts';
import { traced } from './traced.ts';
import { ifAnother } from './unchanged.ts';
import { readInput } from './validate.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Table = Record<string, Route>;

/** The Lambda handler of a module's API: the one middleware stack around the module's own decisions. */
export function serve<T extends Table>(routes: T, handlers: Handlers<T>) {
  const handle = middy<Event, APIGatewayProxyStructuredResultV2>()
    .use(accessLog())
    .use(languages())
    .use(problems())
    .handler((event) => answer(routes, handlers, event));
  return (event: Event, context: Context) => traced(event, async () => handle(event, context));
}

async function answer<T extends Table>(routes: T, handlers: Handlers<T>, event: Event) {
  alsoAbout(orderOf(event.pathParameters));
  const { id, route } = find(routes, event.routeKey);
  const caller = readCaller(event);
  assertMay(route, caller);
  const { fields, query } = splitFields(event.queryStringParameters ?? {}, fieldsOf(route));
  const list = { id, caller, params: event.pathParameters ?? {}, query };
  const input = readInput(route, event, await openCursor(list));
  const seen = reading(routes, route);
  const ifMatch = readIfMatch(route, seen, event.headers['if-match']);
  // The schemas of this very route made these values.
  const call = {
    caller,
    ...input,
    at: now(),
    language: preferredLanguage(event.headers['accept-language']),
  } as Call<Route>;
  const decide = (name: string) => {
    const { handler } = handlerOf(routes, handlers, name);
    if (!seen || !ifMatch) return handler;
    const reader = handlerOf(routes, handlers, seen);
    const upon = uponSeen(handler, reader, ifMatch);
    return route.method === 'PATCH' ? ifAnother(upon, reader) : upon;
  };
  const done = await carryOut(routes, decide, id, call, event.headers['idempotency-key']);
  alsoAbout(orderOf(done.body));
  const whole = await closeCursor(list, done.body);
  const links = { ...locationOf(route, done), ...nextLink(event, whole) };
  // The tag is of the whole, so that whoever reads a part of it can say upon which state it acts.
  const answer = { ...done, ...links, etag: etagOf(whole), body: pick(whole, fields) };
  return respond(route, answer, event.headers['if-none-match']);
}

/** Handlers go by the names of their routes. */
function handlerOf<T extends Table>(routes: T, handlers: Handlers<T>, name: string) {
  const route: Route | undefined = routes[name];
  // One per name, by the type of the table; a batch's name has none.
  const handler = (handlers as Record<string, Handler<Route> | undefined>)[name];
  if (!route || !handler) throw new Error(`nothing handles ${name}`);
  return { route, handler };
}

/** @param id of a route of this table, or of a batch of one */
function carryOut(
  routes: Table,
  handlerOf: (name: string) => Handler<Route>,
  id: string,
  call: Call,
  key: string | undefined,
): Promise<Answer> {
  const name = routes[id]?.batchOf ?? id;
  const single = routes[name];
  if (!single) throw new Error(`there is no route ${name}`);
  const handler = handlerOf(name);
  return name === id
    ? perform(id, single, handler, call, key)
    : performBatch({ id, key, call, single, handler });
}

function find(routes: Table, routeKey: string): { id: string; route: Route } {
  const found = Object.entries(routes).find(([, r]) => `${r.method} ${r.path}` === routeKey);
  if (!found) throw new Problem('not-found', say('There is no such route.'));
  return { id: found[0], route: found[1] };
}

/** Who first, then what: someone who may not call a route learns nothing about its input. */
function assertMay(route: Route, caller: Caller): void {
  if (!route.roles.some((role) => caller.roles.includes(role)))
    throw new Problem('forbidden', say('Your role may not do this.'));
}
