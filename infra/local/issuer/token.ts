import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import type { Issuer } from './store.ts';

const VALID_HOURS = 12;

export interface TokenRequest {
  /** The groups the person is in. */
  roles: readonly string[];
  /** Of a customer's own people. */
  customerId?: string | undefined;
  /** Claims to add or to replace, for tests. */
  claims?: Record<string, unknown> | undefined;
}

/**
 * An ID token as the user pool would give it: only those carry custom attributes.
 * The same roles and customer are the same person in every token.
 */
export async function issueToken(issuer: Issuer, request: TokenRequest): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { kid } = issuer.privateKey;
  return await new SignJWT({ ...claimsOf(issuer, request, now), ...request.claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(await importJWK(issuer.privateKey, 'RS256'));
}

function claimsOf(issuer: Issuer, { roles, customerId }: TokenRequest, now: number): JWTPayload {
  const who = [...roles, ...(customerId ? [customerId] : [])].join('.');
  const sub = uuidOf(who);
  return {
    iss: issuer.issuer,
    aud: issuer.clientId,
    sub,
    token_use: 'id',
    'cognito:username': sub,
    'cognito:groups': roles,
    email: `${who.toLowerCase()}@example.com`,
    email_verified: true,
    ...(customerId ? { 'custom:customerId': customerId } : {}),
    auth_time: now,
    iat: now,
    exp: now + VALID_HOURS * 3600,
    jti: randomUUID(),
  };
}

/** A UUID made of a text. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5');
