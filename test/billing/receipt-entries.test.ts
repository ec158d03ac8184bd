import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { before, changesOf } from '../../functions/billing/ageing/undoing.ts';
import { allocateAsTold, allocateByAge } from '../../functions/billing/allocation.ts';
import { entryOfCreditNote } from '../../functions/billing/entries.ts';
import type { Invoice, Payment } from '../../functions/billing/model.ts';
import { laterThan } from '../../functions/billing/paying-at-once.ts';
import { entriesOfReceipt, entryOfReversal } from '../../functions/billing/receipts/entries.ts';
import { linesOf } from '../../functions/billing/statements/rules.ts';
import type { Entry } from '../../functions/ledger/model.ts';
import { balanceOf } from '../../functions/ledger/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { SALES } from '../support/samples.ts';
import { sampleInvoice } from './sample-invoice.ts';

const ZONE = { timeZone: 'Europe/Berlin' };
const euros = (amount: number) => ({ amount, currency: 'EUR' as const });

const issued = (issuedAt: string, more: Partial<Invoice> = {}): Invoice => ({
  ...sampleInvoice(),
  id: newId('inv'),
  open: euros(50_00),
  status: 'open',
  issuedAt,
  ...more,
});

const receipt = (receivedAt: string, paid: readonly [Invoice, amount: number][], unapplied = 0): Payment => ({
  id: newId('pay'),
  customerId: newId('cus'),
  amount: euros(paid.reduce((sum, [, amount]) => sum + amount, unapplied)),
  reference: 'SEPA 1',
  receivedAt,
  recordedBy: SALES,
  allocations: paid.map(([{ id }, amount]) => ({ invoiceId: id, amount: euros(amount) })),
  unapplied: euros(unapplied),
  version: 1,
  createdAt: '2025-12-01T09:00:00.000Z',
  updatedAt: '2025-12-01T09:00:00.000Z',
});

const booked = (payment: Payment, paid: readonly Invoice[]): Entry[] => entriesOfReceipt(payment, paid, ZONE);
const told = ({ rule, on, lines }: Entry) => [
  rule,
  on,
  ...lines.map(({ account, side, amount }) => `${side} ${account} ${amount.amount}`),
];

/** What accounts come to at the end of a day. */
const balanceOn = (entries: readonly Entry[], account: string, day: string): number =>
  balanceOf(
    entries
      .filter(({ on }) => on <= day)
      .flatMap(({ lines }) => lines.filter((one) => one.account === account)),
  );

describe('money that came before the invoice which it is for', () => {
  const [early, first, second, third] = [
    issued('2025-10-01T09:00:00.000Z'),
    issued('2025-11-28T09:00:00.000Z'),
    issued('2025-11-28T15:00:00.000Z'),
    issued('2025-11-29T09:00:00.000Z'),
  ];

  test("is the customer's credit until the day on which that is issued", () => {
    const payment = receipt('2025-10-15T09:00:00.000Z', [[first, 50_00]]);
    expect(booked(payment, [first]).map(told)).toEqual([
      ['receipt', '2025-10-15', 'debit bank 5000', 'credit customer-credit 5000'],
      ['receipt-applied', '2025-11-28', 'debit customer-credit 5000', 'credit receivable 5000'],
    ]);
  });

  test('is used once for each such day, and at once for what was there', () => {
    const all = [early, first, second, third];
    const payment = receipt(
      '2025-10-15T09:00:00.000Z',
      all.map((one) => [one, 10_00]),
      1_00,
    );
    const made = booked(payment, all);
    expect(made.map(told)).toEqual([
      ['receipt', '2025-10-15', 'debit bank 4100', 'credit receivable 1000', 'credit customer-credit 3100'],
      [
        'receipt-applied',
        '2025-11-28',
        'debit customer-credit 2000',
        'credit receivable 1000',
        'credit receivable 1000',
      ],
      ['receipt-applied', '2025-11-29', 'debit customer-credit 1000', 'credit receivable 1000'],
    ]);
    expect(made[1]?.lines.map(({ openItem }) => openItem)).toEqual([undefined, first.id, second.id]);
  });

  test("goes by the business's days: late in the evening of the day before is the same day there", () => {
    const invoice = issued('2025-11-28T10:00:00.000Z');
    expect(booked(receipt('2025-11-27T23:30:00.000Z', [[invoice, 1]]), [invoice])).toHaveLength(1);
    expect(booked(receipt('2025-11-27T22:30:00.000Z', [[invoice, 1]]), [invoice])).toHaveLength(2);
  });

  test('has no line of its own in a statement', () => {
    const made = booked(receipt('2025-10-15T09:00:00.000Z', [[first, 50_00]]), [first]);
    expect(linesOf(made, 0, 'EUR').map(({ kind, on }) => [kind, on])).toEqual([['receipt', '2025-10-15']]);
  });

  test('never leaves less than nothing owed, whenever which invoice is issued', () => {
    const day = fc.integer({ min: 10, max: 28 });
    const at = (n: number) => `2025-11-${n}T09:00:00.000Z`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.integer({ min: 1, max: 5000 })), { maxLength: 8 }),
        day,
        (some, came) => {
          const paid = some.map(([n, amount]): [Invoice, number] => [issued(at(n)), amount]);
          const made = booked(
            receipt(at(came), paid, 7),
            paid.map(([one]) => one),
          );
          for (const { lines } of made) expect(balanceOf(lines)).toBe(0);
          for (let n = 10; n <= 28; n++) {
            const there = paid.filter(([{ issuedAt }]) => issuedAt <= at(n));
            const owed = n < came ? 0 : there.reduce((sum, [, amount]) => sum + amount, 0);
            expect(balanceOn(made, 'receivable', `2025-11-${n}`)).toBe(0 - owed);
            expect(balanceOn(made, 'customer-credit', `2025-11-${n}`)).toBeLessThanOrEqual(0);
          }
          // Taken back from what is open at last, nothing of it has happened.
          const was = before(new Map(paid.map(([{ id }]) => [id, 0])), made.flatMap(changesOf));
          for (const [{ id }, amount] of paid) expect(was.get(id)).toBe(amount);
        },
      ),
    );
  });

  test('pays no more than one transaction takes, with an entry for each day', () => {
    const all = Array.from({ length: 28 }, (_, i) =>
      issued(`2025-11-${String(i + 1).padStart(2, '0')}T09:00:00.000Z`),
    );
    const later = laterThan('2025-10-15T09:00:00.000Z', ZONE.timeZone);
    expect(allocateByAge(euros(10_000_00), 'x', all).invoices).toHaveLength(28);
    expect(allocateByAge(euros(10_000_00), 'x', all, [], later).invoices).toHaveLength(20);
    const [one] = all;
    const customerId = one?.customerId ?? newId('cus');
    const many = Array.from({ length: 31 }, (_, i) => ({ ...issued(at(i)), customerId }));
    const input = {
      customerId,
      amount: euros(10_000_00),
      reference: 'x',
      receivedAt: '2025-08-15T09:00:00.000Z',
      allocations: many.map(({ id }) => ({ invoiceId: id, amount: euros(1) })),
    };
    const known = { invoices: new Map(many.map((invoice) => [invoice.id, invoice])), orders: new Map() };
    expect(allocateAsTold(input, known).invoices).toHaveLength(31);
    expect(() => allocateAsTold(input, known, later)).toThrow();
  });

  const at = (i: number): string => new Date(Date.UTC(2025, 10, 1 + i, 9)).toISOString();
});

test('what takes a document back has the rate of its day', () => {
  const invoice = issued('2025-10-01T09:00:00.000Z');
  const note = { ...issued('2025-11-03T09:00:00.000Z'), kind: 'credit-note' as const };
  const made = entryOfCreditNote(note, invoice, 0, 0, ZONE);
  expect(made).toMatchObject({ on: '2025-11-03', ratedOn: '2025-10-01' });
  const payment = receipt('2025-10-15T09:00:00.000Z', [[invoice, 50_00]]);
  const reversal = {
    reversedAt: '2025-10-20T09:00:00.000Z',
    at: '2025-12-01T09:00:00.000Z',
    by: SALES,
    reason: 'bounced',
    taken: payment.allocations,
    credit: euros(0),
  };
  expect(entryOfReversal({ ...payment, reversal }, ZONE)).toMatchObject({
    on: '2025-10-20',
    ratedOn: '2025-10-15',
  });
  const sameDay = { ...payment, reversal: { ...reversal, reversedAt: payment.receivedAt } };
  expect(entryOfReversal(sameDay, ZONE)).not.toHaveProperty('ratedOn');
});
