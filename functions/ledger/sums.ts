import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { addSums } from '../shared/sums.ts';
import { type Item, queryBetween, type Write } from '../shared/table.ts';
import { type AccountName, accountName } from './chart.ts';
import type { Entry, EntryLine, Side } from './model.ts';
import type { ValuedLine } from './valuing/model.ts';

/** What a day's entries came to on one account, in minor units, and what that is in the business's own currency. */
export const accountDay = z.object({
  account: accountName,
  currency: z.string(),
  day: z.string(),
  debit: z.int(),
  credit: z.int(),
  /** Of entries that are valued; those in the business's own currency are what they are. */
  debitValue: z.int().default(0),
  creditValue: z.int().default(0),
});
export type AccountDay = z.output<typeof accountDay>;

type Line = EntryLine & Partial<ValuedLine>;

/**
 * Adds an entry's lines to the sums of its day, one write per account. Safe to repeat only because its transaction is.
 * @param lines the entry's, or those of its valuation
 */
export function addToDays({ on, currency }: Entry, lines: readonly Line[]): Write[] {
  const byAccount = Map.groupBy(lines, ({ account }) => account);
  return [...byAccount].map(([account, own]) => {
    const key = keys.accountDay(account, currency, on);
    return addSums(key, { account, currency, day: on }, sumsOf(own));
  });
}

function sumsOf(lines: readonly Line[]) {
  const of = (wanted: Side, amountOf: (line: Line) => number) =>
    lines.reduce((sum, line) => (line.side === wanted ? sum + amountOf(line) : sum), 0);
  const [amount, value] = [(line: Line) => line.amount.amount, (line: Line) => line.value?.amount ?? 0];
  const amounts = { debit: of('debit', amount), credit: of('credit', amount) };
  const isValued = lines.some((line) => line.value);
  return isValued
    ? { ...amounts, debitValue: of('debit', value), creditValue: of('credit', value) }
    : amounts;
}

/** An account's days until one, that included; one query, whatever was booked on them. */
export async function daysUntil(
  account: AccountName,
  currency: Currency,
  last: string,
): Promise<AccountDay[]> {
  const items = await queryBetween(
    keys.accountDay(account, currency, ''),
    keys.accountDay(account, currency, last),
  );
  return items.map(parseAccountDay);
}

export const parseAccountDay = (item: Item): AccountDay => accountDay.parse(item);
