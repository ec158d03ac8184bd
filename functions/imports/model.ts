import { z } from 'zod';
import { reference, resourceFields } from '../shared/fields.ts';
import { ROLES } from '../shared/http/route.ts';
import { idOf } from '../shared/ids.ts';
import { actor } from '../shared/timeline.ts';

/** What a file can hold: `orders` begin a life here, `history` has ended elsewhere. */
export const importKind = z.enum([
  'products',
  'customers',
  'stock',
  'orders',
  'history',
  'bank-credits',
  'fapiao',
  'exchange-rates',
]);
export type ImportKind = z.infer<typeof importKind>;

/** In rows of the file; an order of three lines counts three. */
const counts = z.object({
  rows: z.int(),
  done: z.int(),
  created: z.int(),
  /** Were there already, and were left as they are. */
  existing: z.int(),
  failed: z.int(),
});
export type Counts = z.output<typeof counts>;

/** Work that goes on after its request was answered. */
export const operation = z.object({
  id: idOf('op'),
  kind: importKind,
  /** The caller's own name for it. */
  reference: reference.optional(),
  /** `done`: every row was tried, whatever came of it; `failed`: it was given up. */
  state: z.enum(['queued', 'running', 'done', 'failed']),
  counts,
  startedBy: actor,
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
  /** Why it was given up. */
  fault: z.string().optional(),
  ...resourceFields,
  /** From here on what only the work itself needs: with whose rights, and how far it is. */
  roles: z.array(z.enum(ROLES)),
  head: z.array(z.string()),
  chunks: z.int(),
  next: z.int(),
  /** Attempts at the next chunk that failed. */
  attempts: z.int(),
});
export type Operation = z.output<typeof operation>;

export const operationView = operation.omit({
  roles: true,
  head: true,
  chunks: true,
  next: true,
  attempts: true,
});
