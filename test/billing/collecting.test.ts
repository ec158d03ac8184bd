import fc from 'fast-check';
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
  for (const [of, field] of [
    [until, '/until'],
    [promise, '/on'],
  ] as const)
    for (const day of ['2026-03-09', '2027-03-12']) expect(() => of(day)).toThrow(field);
  expect(until('2027-03-11').reminderStop?.until).toBe('2027-03-11');
  expect(() => resumed(invoice, AT)).toThrow('held back');
});

describe('levels', () => {
  const reminded = (at: string): Invoice => ({ ...invoice, reminders: [{ level: 1, at }] });

  test('lie as far apart as in the settings when the first was late, by days of the calendar', () => {
    const late = reminded('2026-04-10T07:00:09.000Z');
    expect(due(late, '2026-04-11T07:00:00.000Z')).toBeUndefined();
    expect(due(late, '2026-04-20T07:00:00.000Z')).toBeUndefined();
    expect(due(late, '2026-04-21T07:00:00.000Z')).toBe(2);
    const again = { ...reminded('2026-03-05T07:00:00.000Z'), reopenedAt: '2026-06-01T07:00:00.000Z' };
    expect(due(again, '2026-06-02T07:00:00.000Z')).toBe(2);
  });

  test('whatever holds them back, are never nearer than they lie apart', () => {
    const policy = [3, 14, 28].map((days) => ({ after: days * DAY, fees: [] }));
    const held = fc.record({
      from: fc.nat(60),
      days: fc.nat(40),
      by: fc.constantFrom('stop', 'promise', 'dispute'),
    });
    fc.assert(
      fc.property(fc.array(held, { maxLength: 5 }), (times) => {
        const sent = sentOver(120, times, policy);
        for (const [i, { at }] of sent.entries()) {
          const [own, before] = [policy[i]?.after ?? 0, policy[i - 1]?.after ?? 0];
          const since = sent[i - 1]?.at;
          if (since) expect(Date.parse(at) - Date.parse(since)).toBeGreaterThanOrEqual((own - before) * 1000);
        }
        expect(sent.map(({ level }) => level)).toEqual([1, 2, 3].slice(0, sent.length));
      }),
    );
  });
});

interface HeldBack {
  from: number;
  days: number;
  by: 'stop' | 'promise' | 'dispute';
}

/** What daily runs send of an invoice that is held back now and then. */
function sentOver(days: number, times: readonly HeldBack[], reminders: typeof rhythm.reminders) {
  let one = invoice;
  for (let day = 1; day <= days; day++) {
    const at = plusDays('2026-03-01T07:00:00.000Z', day);
    one = heldOn(day, one, times, at);
    const level = levelDue(one, { ...rhythm, reminders }, at);
    if (level) one = { ...one, reminders: [...one.reminders, { level, at }] };
  }
  return one.reminders;
}

function heldOn(day: number, before: Invoice, times: readonly HeldBack[], at: string): Invoice {
  const { disputes: _, ...one } = before;
  const now = times.filter(({ from, days }) => from <= day && day <= from + days);
  const begun = now.findLast(({ from, by }) => from === day && by !== 'dispute');
  const on = begun && plusDays(at, begun.days).slice(0, 10);
  return {
    ...one,
    ...(on && begun.by === 'stop' ? { reminderStop: { until: on, reason: 'x', by: SALES, at } } : {}),
    ...(on && begun.by === 'promise'
      ? { promise: { on, amount: one.open, openBefore: one.open, by: SALES, at } }
      : {}),
    ...(now.some(({ by }) => by === 'dispute') ? { disputes: ['dsp_1'] } : {}),
  };
}

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

  test('that is broken spares the wait after the due date, and only that', () => {
    const young = { ...invoice, dueAt: '2026-03-11T22:59:59.999Z' };
    const broken = { ...promise('2026-03-12'), dueAt: young.dueAt };
    expect(due(broken, after)).toBe(1);
    expect(due(young, after)).toBeUndefined();
    const told = { ...broken, reminders: [{ level: 1, at: after }] };
    expect(due(told, plusDays(after, 11))).toBeUndefined();
    expect(due(reminded(promise('2026-03-12')), after)).toBeUndefined();
  });

  test('that is kept changes nothing, and part of what is open may be promised', () => {
    const part = { ...promise('2026-03-12', 400), dueAt: '2026-03-11T22:59:59.999Z' };
    expect(due({ ...part, open: euros(600) }, after)).toBeUndefined();
    expect(due({ ...part, open: euros(601) }, after)).toBe(1);
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
