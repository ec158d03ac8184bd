import { z } from 'zod';
import { invalid, Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { Call, Handler, Reply } from './call.ts';
import { ANY, etagOf, IF_MATCH, isNamed, seenVersion, versionOf } from './etag.ts';
import type { Route } from './route.ts';

/** Whether a request must say what its caller has seen. */
export const isAsSeen = ({ method, asSeen }: Route): boolean => method === 'PATCH' || asSeen === true;

/**
 * If-Match, where a request is about something that can be read.
 * @throws Problem precondition-required, or invalid-request for what is no list of entity tags
 */
export function readIfMatch(route: Route, seen: string | undefined, header: string | undefined) {
  const ifMatch = seen === undefined ? undefined : header?.trim();
  if (ifMatch === undefined && isAsSeen(route))
    throw new Problem('precondition-required', say('Send the ETag of what you have read as If-Match.'));
  if (ifMatch !== undefined && !new RegExp(IF_MATCH).test(ifMatch))
    throw invalid('header', '/if-match', say('must be entity tags, as they came with the resource, or *'));
  return ifMatch;
}

/**
 * The route that reads what another one changes, e.g. `GET /orders/{id}` for `POST /orders/{id}/cancel`.
 * @returns its name in the table; undefined where a request is about nothing that can be read
 */
export function reading(routes: Record<string, Route>, { method, path }: Route): string | undefined {
  const [resource] = /^\/[^/{]+\/\{\w+\}/.exec(path) ?? [];
  if (method === 'GET' || !resource) return undefined;
  return Object.entries(routes).find(([, r]) => r.method === 'GET' && r.path === resource)?.[0];
}

/** A route that reads, and what answers it. */
export interface Reader {
  route: Route;
  handler: Handler<Route>;
}

/** A handler that decides only upon what its caller has seen; a repetition, which decides nothing, isn't asked again. */
export const uponSeen =
  (handler: Handler<Route>, reader: Reader, ifMatch: string): Handler<Route> =>
  async (call) => {
    if (ifMatch === ANY) return handler(call);
    const { told } = await readNow(reader, call);
    assertSeen(told, ifMatch);
    const reply = await handler(call);
    if (versionRead(reply) !== versionOf(told)) throw anotherNow();
    return reply;
  };

/** The thing that a command is about as it is now, and as a caller is told it. */
export async function readNow({ route, handler }: Reader, call: Call) {
  // What the reading route's own schemas make of a request for this thing and nothing else.
  const { body } = await handler({ ...call, query: route.query?.parse({}), body: undefined } as Call<Route>);
  return { body, told: z.encode(route.response, body) };
}

/** A command answers with the resource as it will be, one version after the one it read. */
export function versionRead({ body, writes = [] }: Reply): number | undefined {
  const after = versionOf(body);
  return after === undefined || writes.length === 0 ? after : after - 1;
}

/**
 * Whether what the caller has read is what it would read now, to the letter: also what is worked out when asked, such
 * as how far an order's shipments are, which no version of the order tells.
 * @throws Problem precondition-failed
 */
function assertSeen(now: unknown, ifMatch: string): void {
  if (isNamed(etagOf(now), ifMatch)) return;
  const [actual, seen] = [versionOf(now), seenVersion(ifMatch)];
  if (actual === undefined || seen === undefined || actual === seen) throw anotherNow();
  throw new Problem(
    'precondition-failed',
    say('It is at version {actual}, you have seen {seen}: read it again.', { actual, seen }),
  );
}

const anotherNow = () =>
  new Problem('precondition-failed', say('It is not as you have seen it: read it again.'));
