import { z } from 'zod';
import { eachOnce, longText, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';

/** Each takes three items of one transaction: the dispute, its invoice, and the event in its order's life. */
export const MAX_DISPUTED = 30;

const line = z.int().min(1);

/** What a customer says of a statement: all of it is right but these lines. */
export const answerInput = z.strictObject({
  /** Who says so. */
  name: text(120),
  disputed: z
    .array(z.strictObject({ line, reason: longText(1000) }))
    .max(MAX_DISPUTED)
    .check(eachOnce((one) => String(one.line), message('must name each line once'))),
});
export type AnswerInput = z.output<typeof answerInput>;

export const statementAnswer = z.object({
  state: z.enum(['unanswered', 'confirmed', 'disputed']),
  at: z.iso.datetime().optional(),
  /** Who answered, in its own words; the link went to the customer's address. */
  name: z.string().optional(),
  /** Those that are disputed, from 1. */
  lines: z
    .array(z.object({ line, documentId: z.string(), disputeId: idOf('dsp'), reason: z.string() }))
    .optional(),
});
export type StatementAnswer = z.output<typeof statementAnswer>;
