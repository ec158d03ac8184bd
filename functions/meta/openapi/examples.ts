import { z } from 'zod';

/** A request that was made of a running system, and what it answered. */
const example = z.strictObject({
  params: z.record(z.string(), z.string()).optional(),
  query: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  status: z.int(),
  /** Absent for files. */
  answer: z.unknown().optional(),
  /** What it answered before, when it was only tried. */
  preview: z.unknown().optional(),
});
export type Example = z.output<typeof example>;

/** Requests by the id of their route, and problems by their code. */
export const examples = z.strictObject({
  routes: z.record(z.string(), example),
  problems: z.record(z.string(), z.unknown()),
});
export type Examples = z.output<typeof examples>;
