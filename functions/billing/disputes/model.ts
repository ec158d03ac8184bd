import { z } from 'zod';
import { longText, resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { actor } from '../../shared/timeline.ts';
import { lineKind } from '../statements/model.ts';

export const disputeStatus = z.enum(['open', 'accepted', 'rejected']);
export type DisputeStatus = z.output<typeof disputeStatus>;

const words = longText(1000);
const creditNoteId = idOf('crn');

/** A line of a statement that its customer says is wrong. */
export const dispute = z.object({
  id: idOf('dsp'),
  customerId: idOf('cus'),
  statementId: idOf('stm'),
  /** Which one of the statement's, from 1. */
  line: z.int().min(1),
  /** What the line is of. */
  document: z.object({ kind: lineKind, id: z.string(), number: z.string().optional() }),
  orderId: idOf('ord').optional(),
  /** Of which no reminder goes out meanwhile: the document itself, or what a credit note corrects. */
  invoiceId: idOf('inv').optional(),
  /** As the statement has it. */
  amount: money,
  reason: z.string(),
  /** Who says so, in its own words. */
  raisedBy: z.string(),
  /** Who of ours has to see to it. */
  owner: z.object({ name: z.string(), email: z.string() }),
  deadline: z.iso.datetime(),
  status: disputeStatus,
  resolution: z
    .object({ words: z.string(), creditNoteId: creditNoteId.optional(), by: actor, at: z.iso.datetime() })
    .optional(),
  ...resourceFields,
});
export type Dispute = z.output<typeof dispute>;

export const resolveInput = z.strictObject({
  outcome: disputeStatus.exclude(['open']),
  /** What the customer is told. */
  words,
  /** The note that gives it what it is right about. */
  creditNoteId: creditNoteId.optional(),
});
export type ResolveInput = z.output<typeof resolveInput>;
