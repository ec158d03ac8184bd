import { z } from 'zod';
import { digest } from '../keys.ts';

const versioned = z.object({ version: z.int() });

export const versionOf = (body: unknown): number | undefined => versioned.safeParse(body).data?.version;

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

/** In If-Match and If-None-Match: whatever it is now. */
export const ANY = '*';

const TAG = '(?:W/)?"[!#-~]*"';

/** If-Match as RFC 9110 has it: any number of entity tags, whoever made them, or whatever it is now. */
export const IF_MATCH = `^(?:\\*|${TAG}(?:[ \\t]*,[ \\t,]*${TAG})*)$`;

const tagsIn = (header: string): string[] => header.match(new RegExp(TAG, 'g')) ?? [];

/** Whether the caller has this very answer already; weak tags are as good as strong ones for that. */
export const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === ANY || tagsIn(ifNoneMatch).some((one) => one.replace(/^W\//, '') === etag));

/** Whether this is what If-Match names; a weak tag names nothing to the letter. */
export const isNamed = (etag: string, ifMatch: string): boolean => tagsIn(ifMatch).includes(etag);

/** The version that a caller has seen, where If-Match names one by one tag of ours. */
export function seenVersion(ifMatch: string): number | undefined {
  const [, version] = /^"(\d{1,15})-[\w-]+"$/.exec(ifMatch) ?? [];
  return version === undefined ? undefined : Number(version);
}
