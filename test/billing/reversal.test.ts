import { expect, test } from 'vitest';
import type { Invoice, OrderAccount, Payment } from '../../functions/billing/model.ts';
import { owedAgain, paidWith, takenBack } from '../../functions/billing/owing.ts';
import { entryOfReversal } from '../../functions/billing/receipts/entries.ts';
import { reversed, takenFrom, type WentTo } from '../../functions/billing/receipts/rules.ts';
import { noTrade, recount } from '../../functions/relations/trade/rules.ts';
import { paymentsOf } from '../../functions/relations/trade/telling.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleInvoice } from './sample-invoice.ts';

const LATER = '2026-03-20T09:00:00.000Z';
const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
const customerId = newId('cus');
const orderId = newId('ord');

/** An invoice of 100.00, of which so much is open. */
const invoiced = (open: number, more: Partial<Invoice> = {}): Invoice => ({
  ...sampleInvoice(),
  id: newId('inv'),
  orderId,
  total: euros(100_00),
  open: euros(open),
  status: open > 0 ? 'open' : 'paid',
  ...more,
});
const account = (advance: number, invoices: readonly Invoice[], more: Partial<OrderAccount> = {}) => ({
  orderId,
  customerId,
  currency: 'EUR' as const,
  advance: euros(advance),
  invoiceIds: invoices.map(({ id }) => id),
  state: 'open' as const,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...more,
});
const known = (
  invoices: readonly Invoice[],
  accounts: readonly OrderAccount[] = [],
  credited = 0,
): WentTo => ({
  invoices: new Map(invoices.map((one) => [one.id, one])),
  orders: new Map(accounts.map((one) => [one.orderId, one])),
  credited: new Map(invoices.map(({ id }) => [id, credited])),
});
const payment = (allocations: Payment['allocations'], unapplied = 0): Payment => ({
  id: newId('pay'),
  customerId,
  amount: euros(allocations.reduce((sum, { amount }) => sum + amount.amount, unapplied)),
  reference: 'SEPA 1',
  receivedAt: AT,
  recordedBy: SALES,
  allocations,
  unapplied: euros(unapplied),
  version: 1,
  createdAt: AT,
  updatedAt: AT,
});
const shares = (of: Payment, from: WentTo) => {
  const { invoices, advances, credit } = takenFrom(of, from);
  return [invoices.map(({ amount }) => amount), advances.map(({ amount }) => amount), credit];
};

test.each([
  ['what it paid is owed again, and what was left of it is no longer there', 0, {}, 0, [[60_00], [], 5_00]],
  ['what came back since had become credit', 0, {}, 70_00, [[30_00], [], 35_00]],
  ['what was given up stays given up', 0, { writtenOff: euros(90_00) }, 0, [[10_00], [], 55_00]],
  ['fees that it paid are owed again', 0, { fees: euros(10_00) }, 95_00, [[15_00], [], 50_00]],
  ['of what was all taken back nothing is owed', 0, { status: 'credited' }, 100_00, [[], [], 65_00]],
] as const)('of an invoice: %s', (_, open, more, credited, taken) => {
  const invoice = invoiced(open, more);
  const one = payment([{ invoiceId: invoice.id, amount: euros(60_00) }], 5_00);
  expect(shares(one, known([invoice], [], credited))).toEqual(taken);
});

test('what was put ahead is with its order, or its invoices, the last one first, or is credit since it ended', () => {
  const one = payment([{ orderId, amount: euros(50_00) }]);
  expect(shares(one, known([], [account(80_00, [])]))).toEqual([[], [50_00], 0]);
  const first = invoiced(70_00, { prepaid: euros(30_00) });
  const last = invoiced(85_00, { prepaid: euros(15_00) });
  const both = known([first, last], [account(10_00, [first, last])]);
  const { invoices } = takenFrom(one, both);
  expect(invoices.map(({ invoice, amount }) => [invoice.id, amount])).toEqual([
    [last.id, 15_00],
    [first.id, 25_00],
  ]);
  const ended = account(0, [last], { state: 'closed' });
  expect(shares(one, known([last], [ended]))).toEqual([[15_00], [], 35_00]);
});

test('of an invoice over a month no more than was ahead of that order', () => {
  const own = { orderId, shipmentIds: [], deliveredTo: sampleInvoice().deliveredTo, discountPercent: '0' };
  const month = invoiced(60_00, {
    orders: [{ ...own, total: euros(50_00), prepaid: euros(20_00) } as never],
    prepaid: euros(40_00),
  });
  const { orderId: _, ...overMonth } = month;
  const one = payment([{ orderId, amount: euros(30_00) }]);
  expect(shares(one, known([overMonth], [account(0, [overMonth])]))).toEqual([[20_00], [], 10_00]);
});

test('an invoice is open again, and keeps when it had been paid', () => {
  const paid = paidWith(invoiced(60_00), 60_00, AT, AT);
  expect(paid).toMatchObject({ status: 'paid', paidAt: AT });
  const again = owedAgain(paid, 60_00, LATER);
  expect(again).toMatchObject({ status: 'open', open: euros(60_00), reopenedAt: LATER, paidBefore: [AT] });
  expect(again.paidAt).toBeUndefined();
  const twice = owedAgain(paidWith(again, 60_00, LATER, LATER), 1, LATER);
  expect(twice.paidBefore).toEqual([AT, LATER]);
  expect(takenBack(again).status).toBe('credited');
  // Of one that was never all paid nothing is kept.
  expect(owedAgain(invoiced(1), 5, LATER)).toMatchObject({ open: euros(6), reopenedAt: LATER });
  expect(owedAgain(invoiced(1), 5, LATER).paidBefore).toBeUndefined();
});

test('in the trade it counts as paid as it was last, and as long as it is', () => {
  const due = { dueAt: '2026-03-10T22:59:59.999Z' };
  const first = paidWith(invoiced(60_00, due), 60_00, AT, AT);
  const open = owedAgain(first, 60_00, LATER);
  const late = paidWith(open, 60_00, LATER, LATER);
  const counted = (one: Invoice) => {
    const { paid, onTime, daysLate } =
      recount(paymentsOf(one, 'UTC')).trades.get(one.customerId) ?? noTrade(one.customerId);
    return [paid, onTime, daysLate];
  };
  expect([first, open, late].map(counted)).toEqual([
    [1, 1, 0],
    [0, 0, 0],
    [1, 0, 10],
  ]);
});

test('it is taken back once, and on no day before it came', () => {
  const invoice = invoiced(0);
  const one = payment([{ invoiceId: invoice.id, amount: euros(60_00) }]);
  const taken = takenFrom(one, known([invoice]));
  const back = reversed(one, { reason: 'bounced' }, taken, LATER, SALES);
  expect(back.reversal).toEqual({
    reversedAt: LATER,
    at: LATER,
    by: SALES,
    reason: 'bounced',
    taken: [{ invoiceId: invoice.id, amount: euros(60_00) }],
    credit: euros(0),
  });
  expect(entryOfReversal(back, { timeZone: 'UTC' })?.lines.map((line) => [line.account, line.side])).toEqual([
    ['receivable', 'debit'],
    ['bank', 'credit'],
  ]);
  expect(() => reversed(back, { reason: 'again' }, taken, LATER, SALES)).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
  const before = { reason: 'bounced', reversedAt: '2026-01-01T00:00:00.000Z' };
  expect(() => reversed(one, before, taken, LATER, SALES)).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/reversedAt' })] }),
  );
});
