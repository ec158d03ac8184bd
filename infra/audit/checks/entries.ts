import type { AccountName } from '../../../functions/ledger/chart.ts';
import type { Entry } from '../../../functions/ledger/model.ts';
import { balanceOf, type RuleName } from '../../../functions/ledger/rules.ts';
import type { Money } from '../../../functions/shared/money.ts';
import { Sums, total } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** Each document is in the ledger once, and what the ledger says of a customer is what its account says. */
export const entries: Check = function* (store) {
  for (const { id, lines } of store.entries)
    if (balanceOf(lines) !== 0) yield { about: id, says: `debits and credits differ by ${balanceOf(lines)}` };
  yield* documents(store);
  const told = figuresOf(store.entries);
  for (const account of store.accounts)
    for (const [figure, name] of FIGURES) {
      const about = `${account.customerId} in ${account.currency}`;
      const is = told.of(`${name} of ${about}`);
      if (account[figure].amount !== is)
        yield { about, says: `${figure} is ${account[figure].amount} and the ledger says ${is}` };
    }
};

/** The customer's figures, and the accounts that all customers have together. */
const FIGURES = [
  ['receivable', 'receivable'],
  ['advances', 'advances'],
  ['unapplied', 'customer-credit'],
] as const;

function* documents(store: Store) {
  const { entries, invoices, payments, creditUses, refunds } = store;
  const made = Map.groupBy(entries, ({ rule, document }) => `${rule} ${document.id}`);
  const wanted: [RuleName, { id: string }, Money][] = [
    ...invoices.map((one): [RuleName, { id: string }, Money] => [one.kind, one, one.total]),
    ...payments.map((one): [RuleName, { id: string }, Money] => ['receipt', one, one.amount]),
    ...payments
      .filter(({ reversal }) => reversal)
      .map((one): [RuleName, { id: string }, Money] => ['receipt-reversal', one, one.amount]),
    ...creditUses.flatMap((one): [RuleName, { id: string }, Money][] =>
      one.reversal
        ? [
            [
              'credit-use-reversal',
              one,
              { ...one.amount, amount: total(one.reversal.taken.map((part) => part.amount)) },
            ],
          ]
        : [],
    ),
    ...creditUses.map((one): [RuleName, { id: string }, Money] => ['credit-use', one, one.amount]),
    ...refunds
      .filter(({ status }) => status === 'paid')
      .map((one): [RuleName, { id: string }, Money] => ['refund', one, one.amount]),
  ];
  for (const [rule, { id }, { amount }] of wanted) {
    const count = made.get(`${rule} ${id}`)?.length ?? 0;
    // What was given away moves nothing.
    if (count !== (amount > 0 ? 1 : 0)) yield { about: id, says: `has ${count} entries by the rule ${rule}` };
  }
  for (const { id, days } of paidLater(store)) {
    const count = made.get(`receipt-applied ${id}`)?.length ?? 0;
    if (count !== days) yield { about: id, says: `has ${count} entries by the rule receipt-applied` };
  }
}

/** Each receipt, and on how many days after its own invoices were issued that it pays. */
function paidLater({ entries, payments }: Store): { id: string; days: number }[] {
  const dayOf = new Map(
    entries
      .filter(({ rule }) => rule === 'invoice' || rule === 'receipt')
      .map(({ document, on }) => [document.id, on]),
  );
  return payments.map(({ id, allocations }) => {
    const issued = allocations.flatMap(({ invoiceId = '' }) => dayOf.get(invoiceId) ?? []);
    return { id, days: new Set(issued.filter((day) => day > (dayOf.get(id) ?? day))).size };
  });
}

/** What is owed to us on receivables, and by us on the others. */
function figuresOf(entries: readonly Entry[]): Sums {
  const sums = new Sums();
  for (const { customerId, currency, lines } of entries)
    for (const { account, side, amount } of lines) {
      const sign = (side === 'debit') === (account === ('receivable' satisfies AccountName)) ? 1 : -1;
      sums.add(`${account} of ${customerId} in ${currency}`, sign * amount.amount);
    }
  return sums;
}
