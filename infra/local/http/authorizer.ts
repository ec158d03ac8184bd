import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Issuer } from '../issuer/store.ts';
import type { JwtAuthorizer } from '../template/api.ts';

/** A token's claims as functions get them: all texts. */
export type Claims = Record<string, string>;

/** Checks tokens as an HTTP API's JWT authorizer does: signature, issuer, audience or client, and times. */
export function authorizerFor(issuer: Issuer) {
  const { kty, n, e, kid } = issuer.privateKey;
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg: 'RS256' }] });
  /** @returns undefined for a token that isn't good, whatever is wrong with it */
  return async (authorizer: JwtAuthorizer, header: string | undefined): Promise<Claims | undefined> => {
    const token = header?.replace(/^bearer /i, '').trim();
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: authorizer.issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      return isFor(authorizer, payload) ? claimsOf(payload) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The client counts only where the token names no audience. */
const isFor = ({ audience }: JwtAuthorizer, { aud, client_id: client }: JWTPayload): boolean =>
  [aud ?? client].flat().some((one) => typeof one === 'string' && audience.includes(one));

const claimsOf = (payload: JWTPayload): Claims =>
  Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));

/** Lists become `[a b]`, without quotes or commas. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
