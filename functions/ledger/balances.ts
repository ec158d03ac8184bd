import type { Language } from '../shared/fields.ts';
import type { Currency } from '../shared/money.ts';
import { getSettings } from '../shared/settings.ts';
import { ACCOUNTS, type AccountName, CHART } from './chart.ts';
import type { AccountBalance } from './model.ts';
import { type AccountDay, daysUntil } from './sums.ts';

export interface Span {
  from: string;
  to: string;
  currency: Currency;
}

/** What each account came to within these days; a query for each, whatever was booked. */
export const trialBalance = (span: Span, language: Language): Promise<AccountBalance[]> =>
  Promise.all(
    ACCOUNTS.map(async (account) =>
      balanceOf(account, await daysUntil(account, span.currency, span.to), span, language),
    ),
  );

function balanceOf(
  account: AccountName,
  days: readonly AccountDay[],
  { from, currency }: Span,
  language: Language,
): AccountBalance {
  const own = getSettings().currency;
  const { number, name, nameZh } = CHART[account];
  const valued = days.map((one) => ({ ...one, debit: one.debitValue, credit: one.creditValue }));
  return {
    account,
    number,
    name: language === 'zh' ? nameZh : name,
    ...figuresOf(days, from, currency),
    value: figuresOf(currency === own ? days : valued, from, own),
  };
}

function figuresOf(days: readonly AccountDay[], from: string, currency: Currency) {
  const before = days.filter(({ day }) => day < from);
  const within = days.filter(({ day }) => day >= from);
  const money = (amount: number) => ({ amount, currency });
  return {
    opening: money(sum(before, 'debit') - sum(before, 'credit')),
    debit: money(sum(within, 'debit')),
    credit: money(sum(within, 'credit')),
    closing: money(sum(days, 'debit') - sum(days, 'credit')),
  };
}

const sum = (days: readonly AccountDay[], side: 'debit' | 'credit'): number =>
  days.reduce((total, day) => total + day[side], 0);
