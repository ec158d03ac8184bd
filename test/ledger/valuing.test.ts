import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../functions/ledger/model.ts';
import { type About, balanceOf, newEntry } from '../../functions/ledger/rules.ts';
import type { ValuedLine } from '../../functions/ledger/valuing/model.ts';
import {
  balanceOfValues,
  moved,
  type Standing,
  valuedLines,
  worth,
} from '../../functions/ledger/valuing/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Currency } from '../../functions/shared/money.ts';

const AT = '2026-03-10T12:00:00.000Z';
const CUSTOMER = newId('cus');
const [INVOICE, ORDER] = [newId('inv'), newId('ord')];

const about = (currency: Currency, openItems: About['openItems'] = {}): About => ({
  document: { id: newId('pay') },
  customerId: CUSTOMER,
  currency,
  on: '2026-03-10',
  openItems,
});
const made = (entry: Entry | undefined): Entry => entry ?? expect.unreachable('nothing moved');

const invoiced = (currency: Currency, total: number, tax: number, advance = 0) =>
  newEntry(
    'invoice',
    { total, goods: [{ amount: total - tax, taxCode: 'standard' }], freight: 0, tax, advance },
    about(currency, { receivable: INVOICE, advances: ORDER }),
    AT,
  );
const paid = (currency: Currency, part: number, left = 0) =>
  newEntry(
    'receipt',
    { amount: part + left, paid: [{ amount: part, openItem: INVOICE }], ahead: 0, left },
    about(currency),
    AT,
  );
const paidAhead = (currency: Currency, ahead: number) =>
  newEntry(
    'receipt',
    { amount: ahead, paid: 0, ahead: [{ amount: ahead, openItem: ORDER }], left: 0 },
    about(currency),
    AT,
  );
const credited = (currency: Currency, amount: number, waived: number) =>
  newEntry(
    'credit-note',
    { goods: amount, freight: 0, tax: 0, waived, refundable: amount - waived, fees: 0 },
    about(currency, { receivable: INVOICE }),
    AT,
  );
const writtenOff = (currency: Currency, amount: number) =>
  newEntry('write-off', { amount }, about(currency, { receivable: INVOICE }), AT);

const linesOn = (lines: readonly ValuedLine[], account: string) =>
  lines
    .filter((line) => line.account === account)
    .map(({ side, amount, value }) => [side, amount.amount, value.amount]);

describe('an amount is worth, half a unit away from zero', () => {
  test.each([
    [{ amount: 10_000, currency: 'USD' }, '0.9216', 'EUR', 9216],
    [{ amount: 50, currency: 'USD' }, '0.01', 'EUR', 1],
    [{ amount: 49, currency: 'USD' }, '0.01', 'EUR', 0],
    [{ amount: 1000, currency: 'JPY' }, '0.0061', 'EUR', 610],
    [{ amount: 610, currency: 'EUR' }, '163.9', 'JPY', 1000],
  ] as const)('%o at %s in %s', (money, rate, own, minor) => {
    expect(worth(money, rate, own)).toBe(minor);
  });
});

test('an invoice is paid at another rate: what that differs by is a loss, and nothing is left on receivables', () => {
  const standing = new Map<string, Standing>();
  const issued = valuedLines(made(invoiced('USD', 11_900, 1900)), '0.9', 'EUR', standing);
  expect(linesOn(issued, 'receivable')).toEqual([['debit', 11_900, 10_710]]);
  expect(linesOn(issued, 'sales')).toEqual([['credit', 10_000, 9000]]);
  const first = valuedLines(made(paid('USD', 5000)), '0.85', 'EUR', standing);
  expect(linesOn(first, 'bank')).toEqual([['debit', 5000, 4250]]);
  expect(linesOn(first, 'receivable')).toEqual([['credit', 5000, 4500]]);
  expect(linesOn(first, 'exchange-losses')).toEqual([['debit', 0, 250]]);
  const last = valuedLines(made(paid('USD', 6900, 100)), '1', 'EUR', standing);
  expect(linesOn(last, 'receivable')).toEqual([['credit', 6900, 6210]]);
  expect(linesOn(last, 'customer-credit')).toEqual([['credit', 100, 100]]);
  expect(linesOn(last, 'exchange-gains')).toEqual([['credit', 0, 690]]);
  expect(standing.get(`receivable ${INVOICE}`)).toEqual({ amount: 0, value: 0 });
});

const rate = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 7 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(8));

test('whatever is invoiced, paid, taken back and given up at whichever rates, in whichever order it is valued', () => {
  const weights = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 99 }), kind: fc.nat(3), rate }), {
    minLength: 1,
    maxLength: 8,
  });
  const currency = fc.constantFrom<Currency>('USD', 'JPY', 'CNY');
  const total = fc.integer({ min: 1, max: 100_000_000 });
  fc.assert(
    fc.property(currency, total, rate, rate, weights, fc.nat(), (of, sum, issue, ahead, parts, seed) => {
      const advance = seed % 2 === 0 ? 0 : Math.floor(sum / 3);
      const entries = [
        ...(advance > 0 ? [{ entry: made(paidAhead(of, advance)), at: ahead }] : []),
        { entry: made(invoiced(of, sum, Math.floor(sum / 7), advance)), at: issue },
        ...settling(of, sum - advance, parts),
      ];
      const standing = new Map<string, Standing>();
      const order = seed % 3 === 0 ? entries.toReversed() : entries;
      const lines = order.flatMap(({ entry, at }) => {
        const valued = valuedLines(entry, at, 'EUR', standing);
        expect(balanceOfValues(valued)).toBe(0);
        expect(balanceOf(valued)).toBe(0);
        expect(valued.every(({ value }) => value.amount >= 0 && !Object.is(value.amount, -0))).toBe(true);
        return valued;
      });
      expect(standing.get(`receivable ${INVOICE}`)).toEqual({ amount: 0, value: 0 });
      if (advance > 0) expect(standing.get(`advances ${ORDER}`)).toEqual({ amount: 0, value: 0 });
      for (const account of ['receivable', 'advances'])
        expect(balanceOfValues(lines.filter((line) => line.account === account))).toBe(0);
    }),
  );
});

/** The whole of what is open, in parts: paid, taken back or given up. */
function settling(
  of: Currency,
  open: number,
  parts: readonly { weight: number; kind: number; rate: string }[],
) {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  let [left, weighed] = [open, 0];
  return parts.flatMap(({ weight, kind, rate: at }) => {
    weighed += weight;
    const part = left - (open - Math.floor((open * weighed) / all));
    left -= part;
    if (part === 0) return [];
    const how = [paid(of, part, kind), paid(of, part), credited(of, part + 5, part), writtenOff(of, part)];
    return [{ entry: made(how[kind]), at }];
  });
}

test('what is cleared in shares leaves nothing, and what goes beyond comes in at its own rate', () => {
  expect(moved({ amount: 3, value: 100 }, { amount: -1, value: -40 })).toEqual({ amount: -1, value: -33 });
  expect(moved({ amount: 2, value: 67 }, { amount: -2, value: -80 })).toEqual({ amount: -2, value: -67 });
  expect(moved({ amount: 2, value: 67 }, { amount: -4, value: -80 })).toEqual({
    amount: -4,
    value: -67 - 40,
  });
});
