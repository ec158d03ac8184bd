import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { addSums } from '../shared/sums.ts';
import { type Item, queryBetween, type Write } from '../shared/table.ts';
import { type AccountName, accountName } from './chart.ts';
import type { Entry, Side } from './model.ts';

/** What a day's entries came to on one account, in minor units. */
export const accountDay = z.object({
  account: accountName,
  currency: z.string(),
  day: z.string(),
  debit: z.int(),
  credit: z.int(),
});
export type AccountDay = z.output<typeof accountDay>;

/** Adds an entry to the sums of its day, one write per account. Safe to repeat only because its transaction is. */
export function addToDays({ lines, on, currency }: Entry): Write[] {
  const byAccount = Map.groupBy(lines, ({ account }) => account);
  return [...byAccount].map(([account, own]) => {
    const of = (wanted: Side) =>
      own.reduce((sum, { side, amount }) => (side === wanted ? sum + amount.amount : sum), 0);
    const sums = { debit: of('debit'), credit: of('credit') };
    return addSums(keys.accountDay(account, currency, on), { account, currency, day: on }, sums);
  });
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
