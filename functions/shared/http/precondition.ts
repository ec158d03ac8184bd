import { z } from 'zod';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { Call, Handler } from './call.ts';
import { ANY, anotherVersion, etagOf, versionOf } from './etag.ts';
import type { Route } from './route.ts';

/** Whether a request must say what its caller has seen. */
export const isAsSeen = ({ method, asSeen }: Route): boolean => method === 'PATCH' || asSeen === true;

/**
 * If-Match, where a request is about something that can be read.
 * @throws Problem precondition-required
 */
export function readIfMatch(route: Route, seen: string | undefined, header: string | undefined) {
  const ifMatch = seen === undefined ? undefined : header?.trim();
  if (ifMatch === undefined && isAsSeen(route))
    throw new Problem('precondition-required', say('Send the ETag of what you have read as If-Match.'));
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

/** A handler that decides only upon what its caller has seen; a repetition, which decides nothing, isn't asked again. */
export const uponSeen =
  (
    handler: Handler<Route>,
    reader: { route: Route; handler: Handler<Route> },
    ifMatch: string,
  ): Handler<Route> =>
  async (call) => {
    if (ifMatch !== ANY) await assertSeen(reader.route, reader.handler, call, ifMatch);
    return handler(call);
  };

/**
 * Whether what the caller has read is what it would read now, to the letter: also what is worked out when asked, such
 * as how far an order's shipments are, which no version of the order tells.
 * @throws Problem precondition-failed
 */
async function assertSeen(route: Route, handler: Handler<Route>, call: Call, ifMatch: string): Promise<void> {
  // What the reading route's own schemas make of a request for this thing and nothing else.
  const reply = await handler({ ...call, query: route.query?.parse({}), body: undefined } as Call<Route>);
  const now = z.encode(route.response, reply.body);
  if (etagOf(now) === ifMatch) return;
  const version = versionOf(now);
  if (call.ifMatch !== undefined && version !== call.ifMatch) throw anotherVersion(version, call.ifMatch);
  throw new Problem('precondition-failed', say('It is not as you have seen it: read it again.'));
}
