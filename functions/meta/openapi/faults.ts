import { z } from 'zod';
import { isAsSeen, reading } from '../../shared/http/precondition.ts';
import type { Route } from '../../shared/http/route.ts';
import { PROBLEMS, type ProblemCode } from '../../shared/problem.ts';
import { MODULES } from '../modules.ts';

/** Statuses that the gateway gives by itself, before a function sees the request or instead of its answer. */
export const GATEWAY_STATUSES: readonly number[] = [400, 401, 413, 429, 431, 500, 503];

/** Whether a POST takes an Idempotency-Key: all do that change something, but those that are signed or by a link. */
export const isCommand = ({ method, signed, byLink }: Route): boolean =>
  method === 'POST' && !signed && !byLink;

const changes = (route: Route): boolean => route.method === 'PATCH' || isCommand(route);

/** Commands on a thing that their module reads may say which version of it they mean; changes, and commands upon what was seen, must. */
export const takesIfMatch = (route: Route): boolean =>
  route.method === 'PATCH' || (isCommand(route) && isReadBeside(route));

const isReadBeside = (route: Route): boolean =>
  Object.values(MODULES).some(
    (table) => Object.values(table).includes(route) && reading(table, route) !== undefined,
  );

/** Everything that can go wrong with a route: what its form brings with it, and what it says itself. */
export function problemsOf(route: Route): ProblemCode[] {
  const codes: ProblemCode[] = [
    'invalid-request',
    ...when(!route.public, 'unauthenticated', 'forbidden'),
    ...when(route.signed !== undefined, 'unauthenticated', 'busy'),
    ...when(route.params !== undefined, 'not-found'),
    ...when(route.body !== undefined, 'too-large', 'unsupported-media-type'),
    ...when(route.body !== undefined && hasMoreRules(route.body), 'unprocessable'),
    ...when(isCommand(route), 'idempotency-key-missing', 'idempotency-key-reused', 'in-flight'),
    ...when(isAsSeen(route), 'precondition-required'),
    ...when(takesIfMatch(route), 'precondition-failed'),
    ...when(changes(route), 'busy'),
    ...(route.errors ?? []),
    'internal-error',
  ];
  return [...new Set(codes)];
}

/** Whether a body has rules of our own, which its published schema doesn't tell. */
function hasMoreRules(body: z.ZodType): boolean {
  let has = false;
  z.toJSONSchema(body, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema: { _zod } }) => {
      has ||= _zod.def.checks?.some((check) => check._zod.def.check === 'custom') ?? false;
    },
  });
  return has;
}

const when = (so: boolean, ...codes: ProblemCode[]): ProblemCode[] => (so ? codes : []);

/** The codes by status, statuses ascending, with those that only the gateway gives. */
export function faultsOf(route: Route): Map<number, ProblemCode[]> {
  const byStatus = Map.groupBy(problemsOf(route), (code): number => PROBLEMS[code].status);
  const atTheGate = GATEWAY_STATUSES.filter((status) => !route.public || status !== 401);
  const statuses = new Set([...byStatus.keys(), ...atTheGate]);
  return new Map([...statuses].sort().map((status) => [status, byStatus.get(status)?.sort() ?? []]));
}
