import { z } from 'zod';
import { text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { instant } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

export const reversalInput = z.strictObject({
  reason: text(500),
  /** When the money went back, or nobody took it for theirs any more; now, unless told. */
  reversedAt: instant.optional(),
});
export type ReversalInput = z.output<typeof reversalInput>;

/** So much of it was for an invoice, or ahead of those of an order. */
export const moneyShare = z.object({
  invoiceId: idOf('inv').optional(),
  orderId: idOf('ord').optional(),
  amount: money,
});

/** That a receipt counts no more, and what that took its money from. */
export const reversal = z.object({
  reversedAt: z.iso.datetime(),
  at: z.iso.datetime(),
  by: actor,
  reason: z.string(),
  /** Invoices that are owed again, and orders that have less ahead. */
  taken: z.array(moneyShare),
  /** What the customer has less to its credit. */
  credit: money,
});
export type Reversal = z.output<typeof reversal>;
