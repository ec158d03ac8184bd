import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NoStatement, readCamt } from '../../functions/billing/bank/camt.ts';
import { bankTransaction } from '../../functions/billing/bank/model.ts';
import { matchOf, paymentOf, transactionsOf } from '../../functions/billing/bank/rules.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { numbersIn } from '../../functions/billing/numbers.ts';
import { newId } from '../../functions/shared/ids.ts';
import { sampleInvoice } from './sample-invoice.ts';

const FILE = readFileSync(new URL('files/statement.camt053.xml', import.meta.url), 'utf8');
const AT = '2026-03-11T08:00:00.000Z';
const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

describe('of a statement', () => {
  const credits = readCamt(FILE);

  test('what came in and is booked is read, and nothing else', () => {
    expect(credits.map(({ amount }) => amount.value)).toEqual(['677.18', '10.00', '20.00', '5.00', '5.00']);
    expect(credits[0]).toEqual({
      account: 'DE89370400440532013000',
      reference: '2026031000001',
      bookedOn: '2026-03-10',
      amount: { value: '677.18', currency: 'EUR' },
      payer: { name: 'Prüfwerk GmbH & Co', account: 'DE02120300000000202051' },
      text: 'Rechnung INV 2026 000042 danke',
    });
    expect(credits[1]).toMatchObject({ text: 'INV-2026-000007', bookedOn: '2026-03-10' });
  });

  test('each credit is one transaction, the same each time, also where the bank gives no reference', () => {
    const all = transactionsOf(credits, AT);
    for (const one of all) expect(bankTransaction.parse(one)).toEqual(one);
    expect(new Set(all.map(({ id }) => id)).size).toBe(5);
    const ids = (some: typeof all) => some.map(({ id }) => id);
    expect(ids(transactionsOf(readCamt(FILE), '2026-04-01T00:00:00.000Z'))).toEqual(ids(all));
    expect(all.map(({ amount }) => amount.amount)).toEqual([67718, 1000, 2000, 500, 500]);
  });

  test('what went out, was taken back or is not booked may be in any currency, a credit may not', () => {
    for (const amount of ['99.00', '12.00', '1000.00'])
      expect(readCamt(FILE.replace(`"EUR">${amount}`, `"DKK">${amount}`))).toEqual(credits);
    expect(() => readCamt(FILE.replace('"EUR">677.18', '"DKK">677.18'))).toThrow('Ntry/0/Amt/@Ccy: DKK');
  });

  test.each([
    ['', 'nothing'],
    ['<a/>', 'something else'],
    ['<Document><BkToCstmrStmt><Stmt>', 'a half'],
    [FILE.replace('Ccy="EUR">677.18', 'Ccy="XXX">677.18'), 'a currency that nobody has'],
    [FILE.replace('677.18', '1e9'), 'an amount that is none'],
    [`<!DOCTYPE a [<!ENTITY b "c">]>${FILE}`, 'entities of its own'],
  ])('%# is refused: %j', (xml) => {
    expect(() => readCamt(xml)).toThrow(NoStatement);
  });
});

test.each([
  ['INV-2026-000042', ['INV-2026-000042']],
  ['inv 2026 000042, INV2026000043 und INV-2026-000042', ['INV-2026-000042', 'INV-2026-000043']],
  ['XINV-2026-000042 INV-2026-42', []],
])('in %j the invoices %j are named', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

describe('a credit', () => {
  const open = (number: string, amount: number): Invoice => ({
    ...sampleInvoice(),
    id: newId('inv'),
    number: `INV-2026-00000${number}`,
    open: euros(amount),
  });
  const [first, second, third] = [open('1', 1000), open('2', 500), open('3', 500)];
  const credit = (amount: number, text: string) => {
    const [one] = transactionsOf(readCamt(FILE), AT);
    if (!one) return expect.unreachable('nothing came in');
    return { ...one, amount: euros(amount), text };
  };
  const paid = (amount: number, text: string, invoices: Invoice[]) => {
    const match = matchOf(credit(amount, text), invoices);
    return [
      match.why,
      match.unapplied,
      match.invoices.map((one) => [one.invoice.number.slice(-1), one.amount]),
    ];
  };

  test('pays what it names first', () => {
    expect(paid(700, 'inv 2026 000002', [first, second])).toEqual([
      'named',
      0,
      [
        ['2', 500],
        ['1', 200],
      ],
    ]);
  });

  test('else the one invoice that has just this open', () => {
    expect(paid(500, 'thanks', [first, second])).toEqual(['amount', 0, [['2', 500]]]);
  });

  test('else the oldest first, and the rest is left', () => {
    expect(paid(500, 'thanks', [first, second, third])).toEqual(['age', 0, [['1', 500]]]);
    expect(paid(2500, '', [first, second, third])).toMatchObject(['age', 500, expect.any(Array)]);
  });

  test('is a payment at noon of its day, or now on the same morning, under what it names', () => {
    const customerId = newId('cus');
    const one = credit(500, 'inv 2026 000002');
    expect(paymentOf(one, { customerId, allocations: undefined }, AT)).toEqual({
      customerId,
      amount: euros(500),
      reference: '2026031000001 INV-2026-000002',
      receivedAt: '2026-03-10T12:00:00.000Z',
    });
    const morning = '2026-03-10T08:00:00.000Z';
    expect(paymentOf(one, { customerId, allocations: undefined }, morning).receivedAt).toBe(morning);
  });
});
