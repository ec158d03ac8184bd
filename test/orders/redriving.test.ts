import { describe, expect, test } from 'vitest';
import { ENDED } from '../../functions/orders/deciding.ts';
import { type Order, orderStatus } from '../../functions/orders/model.ts';
import { redrive } from '../../functions/orders/redriving.ts';
import { standsStill } from '../../functions/orders/stalling.ts';
import { describeWait, type StoredWait } from '../../functions/orders/waiting.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { AT, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const order: Order = { ...anOrder(settings), status: 'confirmed' };
const parked: Order = {
  ...order,
  status: 'parked',
  fault: { at: AT, error: 'E', cause: 'c', status: 'confirmed' },
};
const refused = expect.objectContaining({ code: 'conflict' });
const HOUR = 3600;
const later = (seconds: number) => plusSeconds(AT, seconds);

const wait = (until: string, run = 0): StoredWait =>
  describeWait(
    { for: 'dispatch', part: 'HAM', round: 1, stage: 0, since: AT },
    { token: 't', run, at: AT },
    until,
    settings,
  );

describe('an order stands still', () => {
  test('when it waits for nothing and was not touched for more than an hour', () => {
    expect(standsStill(order, [], later(HOUR))).toBe(false);
    expect(standsStill(order, [], later(HOUR + 1))).toBe(true);
  });

  test('when anything that it waits for should have been chased more than an hour ago', () => {
    const year = later(365 * 24 * HOUR);
    const beside = wait(plusSeconds(year, 1));
    expect(standsStill(order, [beside], year)).toBe(false);
    expect(standsStill(order, [beside, wait(plusSeconds(year, -HOUR))], year)).toBe(false);
    expect(standsStill(order, [beside, wait(plusSeconds(year, -HOUR - 1))], year)).toBe(true);
  });

  test('whatever an earlier run waited for', () => {
    const redriven = { ...order, redrives: 1, updatedAt: later(2 * HOUR) };
    const left = [wait(later(10)), wait(later(9 * HOUR))];
    expect(standsStill(redriven, left, later(3 * HOUR))).toBe(false);
    expect(standsStill(redriven, left, later(3 * HOUR + 1))).toBe(true);
  });

  test.each(orderStatus.options)('or not, as %s', (status) => {
    const moves = status !== 'parked' && !ENDED.includes(status);
    expect(standsStill({ ...order, status }, [], later(2 * HOUR))).toBe(moves);
    expect(standsStill({ ...order, status }, [wait(AT)], later(2 * HOUR))).toBe(moves);
  });
});

describe('a redrive', () => {
  test('takes a parked order up where it stopped', () => {
    const { order: after, happening } = redrive(parked, [], AT, SALES);
    expect(after).toMatchObject({ status: 'confirmed', redrives: 1 });
    expect(after).not.toHaveProperty('fault');
    expect(happening).toMatchObject({ type: 'redriven', data: { error: 'E' } });
  });

  test('takes one up that stands still, as what it is', () => {
    const at = later(2 * HOUR);
    const { order: after, happening } = redrive(order, [], at, SALES);
    expect(after).toEqual({ ...order, redrives: 1, updatedAt: at });
    const why = { reason: 'it stood still', data: { since: AT } };
    expect(happening).toEqual({ type: 'redriven', at, by: SALES, ...why });
  });

  test('is for no other', () => {
    expect(() => redrive(order, [], AT, SALES)).toThrow(refused);
    expect(() => redrive(order, [wait(later(HOUR))], later(2 * HOUR), SALES)).toThrow(refused);
    expect(() => redrive({ ...order, status: 'settled' }, [], later(2 * HOUR), SALES)).toThrow(refused);
  });
});
