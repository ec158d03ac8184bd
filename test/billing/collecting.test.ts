import { describe, expect, test } from 'vitest';
import { promised, resumed, stopped } from '../../functions/billing/collecting/rules.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { levelDue } from '../../functions/billing/reminding.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, SALES } from '../support/samples.ts';
import { sampleInvoice } from './sample-invoice.ts';

const DAY = 86_400;
/** In Berlin a day is over an hour before it is in London. */
const rhythm = {
  reminders: [3, 14].map((days) => ({ after: days * DAY, fees: [] })),
  timeZone: 'Europe/Berlin',
};
const DUE = '2026-03-01T22:59:59.999Z';
const TODAY = '2026-03-10';
const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;
const base = sampleInvoice();
const invoice: Invoice = { ...base, dueAt: DUE, open: euros(1000) };

const due = (one: Invoice, at: string) => levelDue(one, rhythm, at);
const until = (day: string) => stopped(invoice, { until: day, reason: 'a dispute' }, TODAY, AT, SALES);
const promise = (on: string, amount?: number) =>
  promised(invoice, { on, amount: amount === undefined ? undefined : euros(amount) }, TODAY, AT, SALES);

test('reminders are held back until the end of the day, by the calendar of the business', () => {
  expect(due(invoice, '2026-03-10T12:00:00.000Z')).toBe(1);
  expect(due(until('2026-03-12'), '2026-03-12T22:59:59.000Z')).toBeUndefined();
  expect(due(until('2026-03-12'), '2026-03-12T23:00:00.000Z')).toBe(1);
  expect(due(resumed(until('2026-03-12'), AT), '2026-03-10T12:00:00.000Z')).toBe(1);
  expect(() => until('2026-03-09')).toThrow('/until');
  expect(() => resumed(invoice, AT)).toThrow('held back');
});

describe('a promise', () => {
  const sent = [{ level: 1, at: '2026-03-05T07:00:00.000Z' }];
  const after = '2026-03-13T07:00:00.000Z';
  const reminded = (one: Invoice, ...more: Invoice['reminders']) => ({
    ...one,
    reminders: [...sent, ...more],
  });

  test('holds reminders back until its day is over', () => {
    expect(due(promise('2026-03-12'), '2026-03-12T12:00:00.000Z')).toBeUndefined();
  });

  test('that is broken brings the next level at once, and only that', () => {
    expect(due(reminded(promise('2026-03-12')), after)).toBe(2);
    expect(due(reminded(invoice), after)).toBeUndefined();
    const told = { level: 2, at: '2026-03-13T07:00:00.000Z' };
    expect(due(reminded(promise('2026-03-12'), told), plusDays(after, 1))).toBeUndefined();
  });

  test('that is kept changes nothing, and part of what is open may be promised', () => {
    const part = reminded(promise('2026-03-12', 400));
    expect(due({ ...part, open: euros(600) }, after)).toBeUndefined();
    expect(due({ ...part, open: euros(601) }, after)).toBe(2);
  });

  test('is of no more than is open, in its currency, and of a day to come', () => {
    expect(() => promise('2026-03-12', 1001)).toThrow('/amount');
    expect(() => promise('2026-03-09')).toThrow('/on');
    const yen = { amount: 1, currency: 'JPY' } as const;
    expect(() => promised(invoice, { on: TODAY, amount: yen }, TODAY, AT, SALES)).toThrow('/amount/currency');
    const paid = { ...invoice, status: 'paid' as const, open: euros(0) };
    expect(() => promised(paid, { on: TODAY }, TODAY, AT, SALES)).toThrow('Nothing is open');
  });
});
