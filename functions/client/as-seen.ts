import type { AsSeenPaths } from './types.ts';

/** The commands that ask for If-Match, each with the path of what it is about; the compiler knows whether all are here. */
const THINGS: Readonly<Record<AsSeenPaths, string>> = {
  '/orders/{id}/cancel': '/orders/{id}',
  '/orders/{id}/review': '/orders/{id}',
  '/returns/{id}/review': '/returns/{id}',
  '/counts/{id}/review': '/counts/{id}',
};

/** The address of what must have been seen for a request; undefined where nothing must. */
export function seenAt({ method, url }: Request, path: string): string | undefined {
  if (method === 'PATCH') return url;
  const thing = method === 'POST' ? (THINGS as Record<string, string>)[path] : undefined;
  return thing && url.replace(/\/[^/]+$/, '');
}
