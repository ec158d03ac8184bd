import type { AccountName } from './chart.ts';
import type { Side } from './model.ts';

/** One line of a rule: which amount of the document goes to which account. */
export type Posting<A extends string, N extends AccountName = AccountName> = readonly [Side, N, A];

export const debit = <const A extends string, const N extends AccountName>(
  account: N,
  amount: A,
): Posting<A, N> => ['debit', account, amount];

export const credit = <const A extends string, const N extends AccountName>(
  account: N,
  amount: A,
): Posting<A, N> => ['credit', account, amount];
