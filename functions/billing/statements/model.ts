import { z } from 'zod';
import type { RuleName } from '../../ledger/index.ts';
import { language, resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency, money } from '../../shared/money.ts';
import { message } from '../../shared/texts/message.ts';
import { day, daysBetween } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { ageing } from '../ageing/model.ts';
import { statementAnswer } from '../answers/model.ts';
import { mailState, party, seller } from '../model.ts';

const MAX_DAYS = 366;

export const statementInput = z
  .strictObject({
    customerId: idOf('cus'),
    from: day,
    /** The last day, which must be over. */
    to: day,
    /** The customer's own unless told. */
    currency: currency.optional(),
  })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) <= MAX_DAYS, {
    path: ['to'],
    error: message('must be within a year from the first day on'),
  });
export type StatementInput = z.output<typeof statementInput>;

/** The rules of the ledger by which a document changes what is owed. */
const KINDS = [
  'invoice',
  'credit-note',
  'receipt',
  'receipt-reversal',
  'refund',
  'write-off',
  'reminder-fee',
] as const satisfies readonly RuleName[];
export const lineKind = z.enum(KINDS);

/** What a document did to what the customer owes; one that only moved money from one place to another has no line. */
export const statementLine = z.object({
  on: day,
  kind: lineKind,
  documentId: z.string(),
  number: z.string().optional(),
  orderId: idOf('ord').optional(),
  /** Above zero what the customer owes more, below what it owes less. */
  amount: money,
  /** What it owes after that. */
  balance: money,
});
export type StatementLine = z.output<typeof statementLine>;

/** What a customer owed, day by day, as it was told; never changed. */
export const statement = z.object({
  id: idOf('stm'),
  /** Gapless per year, e.g. STM-2026-000042. */
  number: z.string(),
  customerId: idOf('cus'),
  currency,
  language,
  seller,
  buyer: party,
  from: day,
  to: day,
  issuedAt: z.iso.datetime(),
  /** What was owed before the first day; below zero what we owed. */
  opening: money,
  lines: z.array(statementLine),
  closing: money,
  /** Of the invoices that were open when the last day was over. */
  ageing,
  /** What the customer had to its credit then, paid ahead or left over: `ageing.total` less this is `closing`. */
  credit: money,
  /** Fingerprint of all of the above. */
  digest: z.string(),

  /** From here on: what happens to it after it was issued. */
  sent: z
    .object({
      at: z.iso.datetime(),
      by: actor,
      /** Which time, once it was sent again. */ time: z.int().optional(),
    })
    .optional(),
  /** What its customer says of it, by the link of its mail. */
  answer: statementAnswer.default({ state: 'unanswered' }),
  mail: z.object({ state: mailState, at: z.iso.datetime().optional(), messageId: z.string().optional() }),
  ...resourceFields,
});
export type Statement = z.output<typeof statement>;
