import type { Issuer } from './store.ts';

/** Where the issuer's documents lie on the runner's port. */
export const ISSUER_PATH = '/_local/issuer';

/** Public documents by path, for clients that verify tokens themselves. */
export function discovery({ issuer, privateKey }: Issuer, url: string): Record<string, unknown> {
  const { kty, n, e, kid } = privateKey;
  return {
    [`${ISSUER_PATH}/.well-known/openid-configuration`]: {
      issuer,
      jwks_uri: `${url}${ISSUER_PATH}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['public'],
    },
    [`${ISSUER_PATH}/.well-known/jwks.json`]: { keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' }] },
  };
}
