import { isDeepStrictEqual } from 'node:util';
import { trialBalance } from '../../../functions/ledger/balances.ts';
import type { Entry } from '../../../functions/ledger/index.ts';
import type { Expected } from './expected.ts';

/** The books say what was done, and come to nothing in sum. */
export async function assertBooks(all: readonly Expected[], entries: readonly Entry[]): Promise<void> {
  const span = { from: '2020-01-01', to: '2099-12-31', currency: 'EUR' } as const;
  const balances = await trialBalance(span, 'en');
  const closing = new Map(balances.map((one) => [one.account, one.closing.amount]));
  const total = (of: (one: Expected) => number) => all.reduce((sum, one) => sum + of(one), 0);
  same(
    'bank',
    closing.get('bank'),
    total(({ received, refunded }) => received - refunded),
  );
  same(
    'receivable',
    closing.get('receivable'),
    total(({ owed }) => owed.receivable),
  );
  same('advances', closing.get('advances'), -total(({ owed }) => owed.advances) || 0);
  same('credit', closing.get('customer-credit'), -total(({ owed }) => owed.unapplied) || 0);
  same('fees', closing.get('reminder-fees'), -total(({ fees }) => fees) || 0);
  same(
    'sum',
    [...closing.values()].reduce((sum, one) => sum + one, 0),
    0,
  );
  assertOpenItems(all, entries);
  assertNothingPaidBefore(entries);
}

/** No money is on an invoice before the day on which that was issued. */
function assertNothingPaidBefore(entries: readonly Entry[]): void {
  const issued = new Map(
    entries.filter(({ rule }) => rule === 'invoice').map(({ document, on }) => [document.id, on]),
  );
  const early = entries.filter(({ rule, on, lines }) => {
    if (rule !== 'receipt' && rule !== 'receipt-applied') return false;
    return lines.some(
      ({ account, openItem = '' }) => account === 'receivable' && on < (issued.get(openItem) ?? ''),
    );
  });
  same('what is paid before it was issued', early, []);
}

/** What the books have open of each invoice, and ahead of each order. */
function assertOpenItems(all: readonly Expected[], entries: readonly Entry[]): void {
  const open = new Map<string, number>();
  for (const { account, side, amount, openItem } of entries.flatMap(({ lines }) => lines)) {
    if (account !== 'receivable' && account !== 'advances') continue;
    const owed = (side === 'debit') === (account === 'receivable') ? amount.amount : -amount.amount;
    const name = `${account} of ${openItem}`;
    open.set(name, (open.get(name) ?? 0) + owed);
  }
  const wanted = all.flatMap(({ invoices, orders }) => [
    ...invoices.map(({ id, open }) => [`receivable of ${id}`, open] as const),
    ...orders.map(({ id, advance }) => [`advances of ${id}`, advance] as const),
  ]);
  same('what is open by the books', something(open), something(wanted));
}

const something = (all: Iterable<readonly [string, number]>) =>
  Object.fromEntries([...all].filter(([, amount]) => amount !== 0));

export function same(what: string, found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted))
    throw new Error(`${what} is ${JSON.stringify(found)}, by what was done ${JSON.stringify(wanted)}`);
}
