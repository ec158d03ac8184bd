import { z } from 'zod';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { Call, Handler } from './call.ts';
import { anotherVersion, etagOf, versionOf } from './etag.ts';
import type { Route } from './route.ts';

/**
 * The route that reads what another one changes, e.g. `GET /orders/{id}` for `POST /orders/{id}/cancel`.
 * @returns its name in the table; undefined where a request is about nothing that can be read
 */
export function reading(routes: Record<string, Route>, { method, path }: Route): string | undefined {
  const [resource] = /^\/[^/{]+\/\{\w+\}/.exec(path) ?? [];
  if (method === 'GET' || !resource) return undefined;
  return Object.entries(routes).find(([, r]) => r.method === 'GET' && r.path === resource)?.[0];
}

/**
 * Whether what the caller has read is what it would read now, to the letter: also what is worked out when asked, such
 * as how far an order's shipments are, which no version of the order tells.
 * @throws Problem precondition-failed
 */
export async function assertSeen(
  route: Route,
  handler: Handler<Route>,
  call: Call,
  ifMatch: string,
): Promise<void> {
  // What the reading route's own schemas make of a request for this thing and nothing else.
  const reply = await handler({ ...call, query: route.query?.parse({}), body: undefined } as Call<Route>);
  const now = z.encode(route.response, reply.body);
  if (etagOf(now) === ifMatch.trim()) return;
  const version = versionOf(now);
  if (call.ifMatch !== undefined && version !== call.ifMatch) throw anotherVersion(version, call.ifMatch);
  throw new Problem('precondition-failed', say('It is not as you have seen it: read it again.'));
}
