import { z } from 'zod';
import { resourceFields, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money } from '../shared/money.ts';
import { message } from '../shared/texts/message.ts';
import { day } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';
import { accountName } from './chart.ts';
import { ruleName } from './rules.ts';

export const side = z.enum(['debit', 'credit']);
export type Side = z.output<typeof side>;

/** An amount is always more than nothing; its side says which way it goes. */
export const entryLine = z.object({
  account: accountName,
  side,
  amount: money,
  /** Of sales and tax: under which code. */
  taxCode: z.string().optional(),
  /** What it opens or clears: of receivables the invoice, of what was paid ahead the order. */
  openItem: z.string().optional(),
});
export type EntryLine = z.output<typeof entryLine>;

/** One line per account, side and open item that a document moves; debits and credits come to the same. Never changed. */
export const entry = z.object({
  id: idOf('jrn'),
  /** By which rule it was made. */
  rule: ruleName,
  /** The day whose books it is in. */
  on: day,
  /** The day whose exchange rate it has, where that is not its own: of the document that it takes back. */
  ratedOn: day.optional(),
  currency,
  /** What it was made with, in one transaction. */
  document: z.object({ id: z.string(), number: z.string().optional() }),
  customerId: idOf('cus').optional(),
  orderId: idOf('ord').optional(),
  lines: z.array(entryLine),
  ...resourceFields,
});
export type Entry = z.output<typeof entry>;

export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, message('must be a month such as {example}', { example: '2026-03' }));

const change = z.object({
  month,
  act: z.enum(['closed', 'reopened']),
  at: z.iso.datetime(),
  by: actor,
  reason: z.string().optional(),
});

/** Until which month the books are closed, and who closed or opened them when. */
export const books = z.object({
  /** This month and all before it take no further entries. */
  closedThrough: month.optional(),
  /** The newest last; the oldest are dropped after a hundred. */
  changes: z.array(change),
  /** Entries that were made in a month after it was over, e.g. of money that came in on its last day. */
  lateEntries: z.int(),
  ...resourceFields,
  /** 0 as long as nobody closed a month. */
  version: z.int().min(0),
});
export type Books = z.output<typeof books>;

export const closing = z.strictObject({ month });
export const reopening = z.strictObject({ month, reason: text(500) });

/** What an account came to within some days, in minor units of the currency. */
const figures = { opening: money, debit: money, credit: money };
export const accountBalance = z.object({
  account: accountName,
  number: z.string(),
  name: z.string(),
  ...figures,
  /** Debit less credit of all until the last of the days: what is owed to us is above zero, what we owe below. */
  closing: money,
  /** The same in the business's own currency, as far as entries are valued. */
  value: z.object({ ...figures, closing: money }),
});
export type AccountBalance = z.output<typeof accountBalance>;
