import type { Route } from './route.ts';

/** Routes of a class share their limits, each with a measure of its own. */
export const RATE_CLASSES = ['open', 'read', 'write', 'heavy'] as const;
export type RateClass = (typeof RATE_CLASSES)[number];

/** What a call of a route costs us at most: what is batched, read from a file or made into one is work for many. */
export function rateClassOf({ public: open, batchOf, consumes, produces, method }: Route): RateClass {
  if (open) return 'open';
  if (batchOf || consumes || produces) return 'heavy';
  return method === 'GET' ? 'read' : 'write';
}
