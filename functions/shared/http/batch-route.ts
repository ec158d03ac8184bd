import { z } from 'zod';
import type { Route } from './route.ts';

const MAX_ITEMS = 100;

/** A route that takes many of what another route of its table takes. */
export interface BatchRoute extends Route {
  batchOf: string;
}

/** One item: as the single route takes it, or as it came where that route would not take it. */
export type BatchItem = { value: unknown } | { raw: object };

export interface BatchBody {
  policy: 'each' | 'all';
  items: readonly BatchItem[];
}

/** Adds to a table, for each route that is named, the one under `/batch` that takes many; it needs no handler. */
export function withBatch<T extends Record<string, Route>, N extends string & keyof T>(
  routes: T,
  ...names: N[]
): T & Record<`${N}Batch`, BatchRoute> {
  const added = names.map((name) => [`${name}Batch`, batchOf(name, routes[name])]);
  return { ...routes, ...(Object.fromEntries(added) as Record<`${N}Batch`, BatchRoute>) }; // one per name
}

const DESCRIPTION = `Each item is carried out as the single route would, and has a result in the same place: the \
status and body it would have been answered with, or the problem, which names its fields from the batch on, e.g. \
\`/items/3/name\`. An item that is not as its schema has it gets its 400 there, too, and leaves the batch as it is.

With the policy \`each\`, items succeed and fail by themselves. With \`all\`, either every one of them is carried out \
or none, in one transaction; when any can't be, the whole is answered with a problem that names what is wrong with \
each, and when they are more than fit, with how many do.

An answer of more than 5 MB leaves out the bodies of the last items, which are found under their references.

The Idempotency-Key holds for the batch and for each item in it: a repetition, also of one that was cut off half-way, \
carries out nothing twice.`;

function batchOf(name: string, single: Route | undefined): BatchRoute {
  if (single?.method !== 'POST' || !single.body) throw new Error(`${name} takes no items`);
  const { path, summary, roles, body, response, errors = [] } = single;
  return {
    method: 'POST',
    path: `${path}/batch`,
    summary: `${summary}: up to ${MAX_ITEMS} at once`,
    description: DESCRIPTION,
    roles,
    batchOf: name,
    body: z.strictObject({
      policy: z.enum(['each', 'all']).default('each'),
      items: z.array(itemOf(body)).min(1).max(MAX_ITEMS),
    }),
    response: z.object({ results: z.array(resultOf(response)) }),
    // Items that are about the same thing get in each other's way, and together they may be more than fit.
    errors: [...new Set([...errors, 'conflict' as const, 'unprocessable' as const])],
  };
}

/** Marks what is taken to be answered in its place, and not meant to be sent: the document leaves it out. */
export const UNTOLD = 'untold';

const itemOf = (body: z.ZodType) =>
  z.union([
    body.transform((value): BatchItem => ({ value })),
    z
      .looseObject({})
      .transform((raw): BatchItem => ({ raw }))
      .meta({ [UNTOLD]: true }),
  ]);

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ in: z.string(), pointer: z.string(), detail: z.string() })).optional(),
});

const resultOf = (response: z.ZodType) =>
  z.object({ status: z.int(), body: response.optional(), problem: problem.optional() });
