import { z } from 'zod';
import { resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money, positiveMoney } from '../../shared/money.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { paymentInput } from '../model.ts';

export const bankTransactionStatus = z.enum(['open', 'matched', 'set-aside']);

/** Money that came in, as the bank's statement has it. */
export const bankTransaction = z.object({
  id: idOf('btx'),
  /** Our account that it came in on. */
  account: z.string(),
  /** What the bank calls it. */
  reference: z.string(),
  bookedOn: day,
  amount: money,
  payer: z.object({ name: z.string().optional(), account: z.string().optional() }),
  /** What the payer wrote. */
  text: z.string(),
  status: bankTransactionStatus,
  /** The payment that it was recorded as. */
  paymentId: idOf('pay').optional(),
  customerId: idOf('cus').optional(),
  decided: z.object({ at: z.iso.datetime(), by: actor, reason: z.string().optional() }).optional(),
  ...resourceFields,
});
export type BankTransaction = z.output<typeof bankTransaction>;

/** Money that came in, as a person or another system tells it. */
export const bankCreditInput = z.strictObject({
  account: text(40),
  /** What the bank calls it; by it a credit of an account and day is known again. */
  reference: text(140),
  bookedOn: day,
  amount: positiveMoney,
  payer: z.strictObject({ name: text(140).optional(), account: text(40).optional() }).default({}),
  text: text(400).optional(),
});
export type BankCreditInput = z.output<typeof bankCreditInput>;

/** What a file held: money that came in, of which some may be known from an earlier file. */
export const statementRead = z.object({ credits: z.int(), added: z.int(), known: z.int() });

/** What of a customer's it pays, and how one can tell. */
export const matchSuggestion = z.object({
  customerId: idOf('cus'),
  customerName: z.string(),
  allocations: z.array(
    z.object({
      invoiceId: idOf('inv').optional(),
      /** What was asked for ahead of it. */
      orderId: idOf('ord').optional(),
      number: z.string(),
      amount: money,
    }),
  ),
  /** What no open invoice asks for. */
  unapplied: money,
  why: z.string(),
});
export type MatchSuggestion = z.output<typeof matchSuggestion>;

export const bankTransactionWithSuggestions = z.object({
  ...bankTransaction.shape,
  /** While it is open, the best first. */
  suggestions: z.array(matchSuggestion),
});

export const matchInput = z.strictObject({
  customerId: idOf('cus'),
  allocations: paymentInput.shape.allocations,
});

export const setAsideInput = z.strictObject({ reason: text(500) });
