import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocate,
  minorDigits,
  money,
  prorate,
  roundMinor,
  toMajor,
  toMinor,
} from '../../functions/shared/money.ts';

const amount = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
const whole = fc.integer({ min: 0, max: 999_999_999_999 });
const add = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

describe('rounding', () => {
  test.each([
    ['0.5', 1],
    ['1.5', 2],
    ['2.5', 3],
    ['-0.5', -1],
    ['-2.5', -3],
    ['2.4999999999', 2],
    ['-2.4999999999', -2],
  ])('%s becomes %i: half goes away from zero', (value, rounded) => {
    expect(roundMinor(Big(value))).toBe(rounded);
  });

  test('is the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (thousandths) => {
        const value = Big(thousandths).div(1000);
        expect(roundMinor(value.neg())).toBe(-roundMinor(value));
      }),
    );
  });

  test('yen have no decimals, euros two', () => {
    expect(minorDigits('JPY')).toBe(0);
    expect(toMinor(Big('10.5'), 'JPY')).toBe(11);
    expect(toMinor(Big('1.005'), 'EUR')).toBe(101);
  });

  test('minor units become a decimal and back', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('EUR' as const, 'JPY' as const), (minor, currency) => {
        expect(toMinor(Big(toMajor({ amount: minor, currency })), currency)).toBe(minor);
      }),
    );
  });
});

describe('allocate', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });

  test('the parts sum to the total', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        expect(add(allocate(total, by))).toBe(add(by) === 0 ? 0 : total);
      }),
    );
  });

  test('each part is its exact share, up to one unit', () => {
    fc.assert(
      fc.property(whole, weights, (total, by) => {
        fc.pre(add(by) > 0);
        for (const [i, part] of allocate(total, by).entries()) {
          const exact = Big(total)
            .times(by[i] ?? 0)
            .div(add(by));
          expect(exact.minus(part).abs().lt(1)).toBe(true);
          expect(part).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('a thousand over three are 334, 333 and 333', () => {
    expect(allocate(1000, [1, 1, 1])).toEqual([334, 333, 333]);
  });

  test('what weighs nothing gets nothing', () => {
    expect(allocate(100, [0, 3, 0])).toEqual([0, 100, 0]);
    expect(allocate(100, [0, 0])).toEqual([0, 0]);
  });
});

describe('prorate', () => {
  test('shares taken one after another sum to the whole, whatever the steps', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amount, steps, (total, parts) => {
        const of = add(parts);
        let before = 0;
        const shares = parts.map((part) => {
          const share = prorate(total, before + part, of) - prorate(total, before, of);
          before += part;
          return share;
        });
        expect(add(shares)).toBe(total);
      }),
    );
  });

  test('nothing of nothing is nothing', () => {
    expect(prorate(100, 0, 0)).toBe(0);
  });
});

test.each([
  { amount: 1.5, currency: 'EUR' },
  { amount: 2 ** 53, currency: 'EUR' },
  { amount: '5', currency: 'EUR' },
  { amount: 5, currency: 'XXX' },
  { amount: 5, currency: 'EUR', more: 1 },
  { amount: Number.NaN, currency: 'EUR' },
])('%j is no money', (value) => {
  expect(money.safeParse(value).success).toBe(false);
});
