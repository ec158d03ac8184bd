import { z } from 'zod';
import { digest } from '../keys.ts';
import { invalid, Problem } from '../problem.ts';
import { say } from '../texts/say.ts';

const versioned = z.object({ version: z.int() });

export const versionOf = (body: unknown): number | undefined => versioned.safeParse(body).data?.version;

export const anotherVersion = (actual: number | undefined, seen: number): Problem =>
  new Problem(
    'precondition-failed',
    say('It is at version {actual}, you have seen {seen}: read it again.', { actual: actual ?? '–', seen }),
  );

/**
 * Strong entity tag: the resource's version, and a fingerprint of what is answered, since parts of it (why an order
 * waits) are worked out when asked. Without a version it is the fingerprint alone.
 */
export function etagOf(body: unknown): string {
  if (body instanceof Uint8Array) return `"${digest(body).slice(0, 16)}"`;
  const version = versionOf(body);
  const print = digest(JSON.stringify(body)).slice(0, 16);
  return version === undefined ? `"${print}"` : `"${version}-${print}"`;
}

/** Whether the caller has this very answer already. */
export const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));

/** In If-Match: whatever it is now. */
export const ANY = '*';

/**
 * The version that a caller has seen, from If-Match.
 * @throws Problem invalid-request when it is no entity tag of ours
 */
export function seenVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === ANY) return undefined;
  const [, version] = /^"(\d{1,15})-[\w-]+"$/.exec(ifMatch) ?? [];
  if (version) return Number(version);
  throw invalid('header', '/if-match', say('must be one entity tag, as it came with the resource, or *'));
}
