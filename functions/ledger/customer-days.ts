import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { addSums } from '../shared/sums.ts';
import { type Item, queryBetween, type Write } from '../shared/table.ts';
import type { AccountName } from './chart.ts';
import type { Entry, EntryLine } from './model.ts';
import { balanceOf } from './rules.ts';

/** By how much a day's entries changed what a customer owes, in minor units; what we owe it is taken off. */
export const customerDay = z.object({
  customerId: z.string(),
  currency: z.string(),
  day: z.string(),
  /** All in all. */
  balance: z.int(),
  /** On invoices alone. */
  receivable: z.int(),
});
export type CustomerDay = z.output<typeof customerDay>;

/** The accounts on which a customer and we owe each other. */
const OWED: ReadonlySet<AccountName> = new Set(['receivable', 'advances', 'customer-credit']);

/** By how much lines change what their customer owes, in minor units. */
export const owedBy = (lines: readonly EntryLine[], on: ReadonlySet<AccountName> = OWED): number =>
  balanceOf(lines.filter(({ account }) => on.has(account)));

const INVOICES: ReadonlySet<AccountName> = new Set(['receivable']);
export const receivableOf = (lines: readonly EntryLine[]): number => owedBy(lines, INVOICES);

/** Adds an entry to its customer's day. Safe to repeat only because its transaction is. */
export function addToCustomerDay({ customerId, currency, on, lines }: Entry): Write[] {
  const [balance, receivable] = [owedBy(lines), receivableOf(lines)];
  if (!customerId || (balance === 0 && receivable === 0)) return [];
  const about = { customerId, currency, day: on };
  return [addSums(keys.customerDay(customerId, currency, on), about, { balance, receivable })];
}

/** A customer's days until one, that included: one query of small items, whatever was booked on them. */
export async function customerDaysUntil(
  customerId: string,
  currency: Currency,
  last: string,
): Promise<CustomerDay[]> {
  const day = (on: string) => keys.customerDay(customerId, currency, on);
  return (await queryBetween(day(''), day(last))).map(parseCustomerDay);
}

export const parseCustomerDay = (item: Item): CustomerDay => customerDay.parse(item);
