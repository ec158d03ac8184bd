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

/** What accounts come to in the business's own currency after all of these, each at its rate. */
function afterAll(...booked: [Entry | undefined, rate: string][]) {
  const standing = new Map<string, Standing>();
  const lines = booked.flatMap(([entry, at]) => valuedLines(made(entry), at, 'EUR', standing));
  const on = (...accounts: string[]) => lines.filter(({ account }) => accounts.includes(account));
  return {
    standing: (name: string) => standing.get(name),
    worth: (account: string) => balanceOfValues(on(account)),
    gained: () => 0 - balanceOfValues(on('exchange-gains', 'exchange-losses')),
  };
}

const reversed = (currency: Currency, amount: number) =>
  newEntry(
    'receipt-reversal',
    { amount, paid: [{ amount, openItem: INVOICE }], ahead: 0, left: 0 },
    about(currency),
    AT,
  );
const refunded = (currency: Currency, amount: number) => newEntry('refund', { amount }, about(currency), AT);

test('a receipt that went back at its own rate leaves the bank empty, and what is gained at last is right', () => {
  const [issued, bounced] = [invoiced('USD', 11_900, 1900), reversed('USD', 11_900)];
  const back = afterAll([issued, '0.9'], [paid('USD', 11_900), '0.95'], [bounced, '0.95']);
  expect(back.standing('bank all')).toEqual({ amount: 0, value: 0 });
  const again: [Entry | undefined, string] = [paid('USD', 11_900), '1'];
  const done = afterAll([issued, '0.9'], [paid('USD', 11_900), '0.95'], [bounced, '0.95'], again);
  expect(done.standing('bank all')).toEqual({ amount: 11_900, value: 11_900 });
  expect(done.standing(`receivable ${INVOICE}`)).toEqual({ amount: 0, value: 0 });
  expect(done.gained()).toBe(11_900 - 10_710);
});

test('what is paid out at another rate leaves nothing at the bank when nothing is there, of all customers', () => {
  const left = afterAll([paid('USD', 100, 5000), '0.9'], [refunded('USD', 5000), '0.8']);
  expect(left.standing('bank all')).toEqual({ amount: 100, value: 90 });
  const other = { ...made(refunded('USD', 100)), customerId: newId('cus') };
  const none = afterAll([paid('USD', 100, 5000), '0.9'], [refunded('USD', 5000), '0.8'], [other, '1']);
  expect(none.standing('bank all')).toEqual({ amount: 0, value: 0 });
  expect(none.worth('bank')).toBe(0);
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

test("an invoice that is taken back whole at its own day's rate leaves no sales and no tax", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 1);
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount),
      amount,
      amount,
      rate,
      ([goods, freight, tax], n, fees, at) => {
        const total = sum([goods, freight, tax]);
        const charges = { goods: goods + 1, freight, tax };
        const [advance, waived] = [n % (total + 1), total - (n % (total + 1))];
        const own = about('USD', { receivable: INVOICE, advances: ORDER });
        const issued = newEntry('invoice', { ...charges, total, advance }, own, AT);
        const back = { ...charges, waived: waived + fees, refundable: advance, fees };
        const after = afterAll([issued, at], [newEntry('credit-note', back, own, AT), at]);
        for (const account of ['sales', 'freight', 'output-tax']) expect(after.worth(account)).toBe(0);
      },
    ),
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
