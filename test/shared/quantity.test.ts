import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  percent,
  positiveQuantity,
  quantity,
  signedQuantity,
  unitPrice,
} from '../../functions/shared/quantity.ts';

const MOST = 999_999_999_999;

describe('quantities', () => {
  test('go out and come back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), (thousandths) => {
        expect(z.decode(quantity, z.encode(quantity, thousandths))).toBe(thousandths);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -MOST, max: MOST }), (thousandths) => {
        expect(z.decode(signedQuantity, z.encode(signedQuantity, thousandths))).toBe(thousandths);
      }),
    );
  });

  test.each([
    ['1', 1000],
    ['0.001', 1],
    ['1.50', 1500],
    ['999999999.999', MOST],
  ])('%s is %i thousandths', (text, thousandths) => {
    expect(z.decode(positiveQuantity, text)).toBe(thousandths);
  });

  test.each([
    '0',
    '0.000',
    '-1',
    '1e3',
    '01',
    '1.',
    '.5',
    '0.0001',
    '1000000000',
    'NaN',
    'Infinity',
    '',
    ' 1',
    '1,5',
    '１',
  ])('%j is no positive quantity', (text) => {
    expect(positiveQuantity.safeParse(text).success).toBe(false);
  });

  test.each([1, null, undefined, ['1'], { quantity: '1' }, true])('%j is no quantity', (value) => {
    expect(quantity.safeParse(value).success).toBe(false);
  });
});

test.each(['0', '100', '100.00', '12.5', '99.99', '00.5'])('%s is a percentage', (text) => {
  expect(percent.safeParse(text).success).toBe(true);
});
test.each(['100.01', '101', '-1', '1.234', '1e1', '', 'NaN', '5%'])('%j is no percentage', (text) => {
  expect(percent.safeParse(text).success).toBe(false);
});
test.each(['0', '0.000001', '999999999.999999'])('%s is a unit price', (text) => {
  expect(unitPrice.safeParse(text).success).toBe(true);
});
test.each(['0.0000001', '1000000000', '-1', '1e-3', 'NaN', ''])('%j is no unit price', (text) => {
  expect(unitPrice.safeParse(text).success).toBe(false);
});
