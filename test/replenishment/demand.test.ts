import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandOf, weightedAverage } from '../../functions/replenishment/demand.ts';
import { tsb } from '../../functions/replenishment/intermittent.ts';

const series = (demands: number[]) => ({ demands: demands.map((d) => d * 1000), withoutStock: 0 });
const days = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));

describe('how a thing sells', () => {
  test.each([
    ['new', days(9, () => 5)],
    ['steady', days(40, (i) => 10 + (i % 3))],
    ['erratic', days(40, (i) => (i % 4 === 0 ? 60 : 3))],
    ['intermittent', days(40, (i) => (i % 4 === 0 ? 10 : 0))],
    ['lumpy', days(40, (i) => (i % 8 === 0 ? 90 : i % 4 === 0 ? 5 : 0))],
  ])('is seen to be %s', (pattern, demands) => {
    expect(demandOf(series(demands), 20)?.pattern).toBe(pattern);
  });

  test('is nothing when nothing was sold, or not for long', () => {
    expect(demandOf(series([]), 20)).toBeUndefined();
    expect(demandOf(series(days(50, () => 0)), 20)).toBeUndefined();
    expect(demandOf(series([1, ...days(900, () => 0)]), 20)).toBeUndefined();
  });
});

describe('the average', () => {
  const demands = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 200 });

  test('lies between the least and the most, and a newer day weighs more', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 5, max: 100 }), (all, halfLife) => {
        const average = weightedAverage(all, halfLife);
        expect(average).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        const rising = all.toSorted((a, b) => a - b);
        expect(weightedAverage(rising, halfLife)).toBeGreaterThanOrEqual(
          weightedAverage(rising.toReversed(), halfLife) - 1e-9,
        );
      }),
    );
  });

  test('counts a day half that is a half-life old', () => {
    const [old, recent] = [
      [3, ...days(20, () => 0)],
      [...days(20, () => 0), 3],
    ];
    expect(weightedAverage(old, 20)).toBeCloseTo(weightedAverage(recent, 20) / 2, 10);
  });

  test('and the rule for rare demand find what is the same every day, and scale with it', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 5, max: 100 }), (all, halfLife) => {
        const tenfold = all.map((d) => 10 * d);
        expect(tsb(tenfold, halfLife)).toBeCloseTo(10 * tsb(all, halfLife), 6);
        expect(
          weightedAverage(
            all.map(() => 7),
            halfLife,
          ),
        ).toBeCloseTo(7, 9);
        expect(
          tsb(
            all.map(() => 7),
            halfLife,
          ),
        ).toBeCloseTo(7, 9);
      }),
    );
  });

  test('of what nobody buys any more sinks day by day, by either rule', () => {
    const sold = days(60, (i) => (i % 3 === 0 ? 30 : 0));
    const thenIdle = (idle: number) => [...sold, ...days(idle, () => 0)];
    for (const rule of [tsb, weightedAverage]) {
      expect(rule(thenIdle(20), 20)).toBeLessThan(rule(thenIdle(5), 20));
      expect(rule(thenIdle(100), 20)).toBeLessThan(rule(thenIdle(0), 20) / 16);
    }
  });
});
