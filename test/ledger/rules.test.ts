import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CHART } from '../../functions/ledger/chart.ts';
import { entry } from '../../functions/ledger/model.ts';
import { type Amount, balanceOf, newEntry, RULES } from '../../functions/ledger/rules.ts';
import { newId } from '../../functions/shared/ids.ts';

const AT = '2026-03-10T12:00:00.000Z';
const about = { document: { id: newId('inv') }, currency: 'EUR', on: '2026-03-10' } as const;

describe('a rule', () => {
  test('names accounts of the chart, and each of the chart is named by one but those of exchange differences', () => {
    const named = Object.values(RULES).flatMap((rule) => rule.map(([, account]) => account));
    const all = new Set([...named, 'exchange-gains', 'exchange-losses']);
    expect([...all].sort()).toEqual([...ACCOUNTS].sort());
  });

  test('has something on either side', () => {
    for (const rule of Object.values(RULES))
      expect(new Set(rule.map(([side]) => side))).toEqual(new Set(['debit', 'credit']));
  });

  test('accounts have numbers of their own', () => {
    const numbers = ACCOUNTS.map((account) => CHART[account].number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('an entry', () => {
  const share = (amount: number): Amount => [
    { amount, taxCode: 'standard' },
    { amount: 0, taxCode: 'reduced' },
  ];

  test('of an invoice has what was sold, its tax, and what was paid ahead', () => {
    const amounts = { total: 1190, goods: share(900), freight: 100, tax: share(190), advance: 200 };
    const made = newEntry('invoice', amounts, about, AT);
    expect(entry.parse(made)).toEqual(made);
    expect(made?.lines.map(({ account, side, amount }) => [account, side, amount.amount])).toEqual([
      ['receivable', 'debit', 1190],
      ['sales', 'credit', 900],
      ['freight', 'credit', 100],
      ['output-tax', 'credit', 190],
      ['advances', 'debit', 200],
      ['receivable', 'credit', 200],
    ]);
    expect(made?.lines[1]?.taxCode).toBe('standard');
  });

  test('is none when nothing moved', () => {
    expect(newEntry('order-closed', { advance: 0 }, about, AT)).toBeUndefined();
  });

  test('that does not balance is refused, and so is one of less than nothing', () => {
    expect(() => newEntry('receipt', { amount: 5, paid: 4, ahead: 0, left: 0 }, about, AT)).toThrow(
      'balance',
    );
    expect(() => newEntry('receipt', { amount: 5, paid: 6, ahead: 0, left: -1 }, about, AT)).toThrow('-1');
  });

  test('balances whatever the receipt was for', () => {
    const part = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(part, part, part, (paid, ahead, left) => {
        const made = newEntry('receipt', { amount: paid + ahead + left, paid, ahead, left }, about, AT);
        expect(balanceOf(made?.lines ?? [])).toBe(0);
      }),
    );
  });
});
