import { z } from 'zod';

/** How far the statements of a month are made, so that a run goes on where the last one stopped. */
export const statementRun = z.object({
  /** `2026-01` */
  month: z.string(),
  /** Behind which customer it goes on. */
  cursor: z.string().optional(),
  /** Of how many customers something failed since it last began with the first. */
  failed: z.int().min(0),
  /** Once all customers have theirs. */
  doneAt: z.iso.datetime().optional(),
  version: z.int().min(1),
});
export type StatementRun = z.output<typeof statementRun>;
