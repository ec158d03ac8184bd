import { z } from 'zod';
import { statement, statementLine } from '../statements/model.ts';

/** A statement as whoever has its link is asked about it. */
export const statementQuestion = z.object({
  ...statement.pick({ number: true, currency: true, from: true, to: true, opening: true }).shape,
  seller: z.string(),
  buyer: z.string(),
  /** By which an answer names it, from 1. */
  lines: z.array(z.object({ line: z.int().min(1), ...statementLine.shape })),
  closing: statement.shape.closing,
});
export type StatementQuestion = z.output<typeof statementQuestion>;
