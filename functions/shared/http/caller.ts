import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { z } from 'zod';
import { notFound, Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { Actor } from '../timeline.ts';
import type { Caller } from './call.ts';
import { ROLES, type Role } from './route.ts';

/**
 * API Gateway hands a list claim over as the text `[a b]`, other authorizers as JSON or as a real list. A group's name
 * holds no space but may hold anything else: one that only contains a role's name is another group.
 */
export function readGroups(claim: unknown): Role[] {
  const words = Array.isArray(claim) ? claim.map(String) : wordsIn(String(claim ?? ''));
  return ROLES.filter((role) => words.includes(role));
}

function wordsIn(text: string): string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(text));
  } catch {
    return text
      .replace(/^\[(.*)\]$/s, '$1')
      .split(/\s+/)
      .filter(Boolean);
  }
}

/** @throws Problem unauthenticated when the token names nobody */
export function readCaller(event: APIGatewayProxyEventV2WithJWTAuthorizer): Caller {
  const claims: Record<string, unknown> = event.requestContext.authorizer?.jwt?.claims ?? {};
  const roles = readGroups(claims['cognito:groups']);
  if (typeof claims.sub !== 'string')
    throw new Problem('unauthenticated', say('The token names no subject.'));
  const customerId = claims['custom:customerId'];
  return {
    id: claims.sub,
    role: roles[0] ?? 'none',
    roles,
    ...(typeof claims.name === 'string' ? { name: claims.name } : {}),
    ...(typeof customerId === 'string' && roles.includes('customer') ? { customerId } : {}),
  };
}

/** Whether the caller acts for the business and not for a customer. */
export const isStaff = (caller: Caller): boolean => caller.roles.some((role) => role !== 'customer');

export const has = (caller: Caller, ...roles: Role[]): boolean =>
  roles.some((role) => caller.roles.includes(role));

/** A customer's own things, or anything for staff; everything else does not exist. @throws Problem not-found */
export function assertVisible(
  caller: Caller,
  customerId: string,
  what: Parameters<typeof notFound>[0],
): void {
  if (!isStaff(caller) && caller.customerId !== customerId) throw notFound(what);
}

/** Who is written into documents and timelines: the caller without its token's other claims. */
export const actorOf = ({ id, role, name }: Caller): Actor => ({ id, role, ...(name ? { name } : {}) });
