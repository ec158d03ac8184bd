import { describe, expect, test } from 'vitest';
import { daysOf, dueSince } from '../../functions/orders/leaving.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const DAY = '2026-05-20';
const order = anOrder(settings, {
  lines: [
    { sku: 'BOLT', quantity: 1000 },
    { sku: 'BOLT', quantity: 1000, requestedDate: '2026-05-13' },
  ],
});
const shipOn = (changes: Partial<typeof order> = {}, lines = order.lines) =>
  daysOf({ ...order, ...changes }, lines, settings).shipOn;

describe('goods should leave', () => {
  test('so long before the day that was asked for as their method takes, any will do for who wished for none', () => {
    const [first] = order.lines;
    const alone = first ? [first] : [];
    expect(shipOn({ requestedDate: DAY }, alone)).toBe('2026-05-18');
    expect(shipOn({ requestedDate: DAY, delivery: { method: 'express' } }, alone)).toBe('2026-05-19');
    expect(shipOn({ requestedDate: DAY, delivery: { method: 'collect' } }, alone)).toBe(DAY);
  });

  test('by the earliest day of their lines, and at once where one of them has none', () => {
    expect(shipOn({ requestedDate: DAY })).toBe('2026-05-11');
    expect(shipOn()).toBeUndefined();
  });

  test('to be there when somebody takes them, by the calendar of the business', () => {
    const window = { from: '2026-05-19T22:30:00.000Z', until: '2026-05-20T06:00:00.000Z' };
    expect(shipOn({ delivery: { window } })).toBe('2026-05-11');
    expect(shipOn({ delivery: { window } }, order.lines.slice(0, 1))).toBe('2026-05-18');
  });
});

test('nobody is waited for before the end of the day on which goods should leave, nor longer than an order lives', () => {
  expect(dueSince([{}], AT)).toBe(AT);
  expect(dueSince([{ shipOn: '2026-03-10' }, {}], AT)).toBe(AT);
  expect(dueSince([{ shipOn: '2026-03-01' }], AT)).toBe(AT);
  expect(dueSince([{ shipOn: '2026-03-10' }, { shipOn: '2026-03-09' }], AT)).toBe('2026-03-09T22:59:59.999Z');
  expect(dueSince([{ shipOn: '2026-12-10' }], AT)).toBe(plusDays(AT, 60));
});
