import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inStockUnit, orderTermsOf } from '../../functions/catalog/units.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { formatFor } from '../../functions/shared/format.ts';
import { formatQuantity, parseQuantity, positiveQuantity } from '../../functions/shared/quantity.ts';
import { type FurtherUnit, quantityText } from '../../functions/shared/units.ts';
import { aProduct } from '../support/samples.ts';

const LARGEST = parseQuantity('999999999.999');
const BOX: FurtherUnit = { code: 'box', factor: 12_000 };
const boxed = (over = {}) => aProduct({ units: [BOX], ...over });
const inStock = (quantity: string, unit: string | undefined, factor = '12') => {
  const units = [{ code: 'box', factor: parseQuantity(factor) }];
  return inStockUnit(boxed({ units }), { quantity: parseQuantity(quantity), unit }, '/lines/0/quantity');
};
const refusedAt = (pointer: string) =>
  expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] });
const text = (quantity: string, orderedIn: FurtherUnit | undefined, language: Language = 'en') => {
  const line = { quantity: parseQuantity(quantity), unit: 'pcs', orderedIn };
  return quantityText(line, formatFor(language, 'UTC'), language);
};
/** Small ones and large ones alike. */
const amount = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: 1000 }).map((whole) => whole * 1000),
  fc.integer({ min: 1, max: LARGEST }),
);

describe('what was said in a unit', () => {
  test('is there and back the same, whatever unit and quantity, or refused', () => {
    const seen = { exact: 0, refused: 0 };
    fc.assert(
      fc.property(amount, amount, (quantity, factor) => {
        const product = boxed({ units: [{ ...BOX, factor }] });
        const wanted = Big(formatQuantity(quantity)).times(formatQuantity(factor));
        const may = positiveQuantity.safeParse(wanted.toFixed()).success;
        seen[may ? 'exact' : 'refused'] += 1;
        const convert = () => inStockUnit(product, { quantity, unit: 'box' }, '/lines/3/quantity');
        if (!may) {
          expect(convert).toThrow(refusedAt('/lines/3/quantity'));
          return;
        }
        const stock = convert();
        expect(formatQuantity(stock)).toBe(wanted.toFixed());
        expect(Big(stock).times(1000).div(factor).toNumber()).toBe(quantity);
      }),
    );
    expect(Math.min(seen.exact, seen.refused)).toBeGreaterThan(0);
  });

  test('in whole units is told as it was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), amount, (count, factor) => {
        fc.pre(count * factor <= LARGEST);
        const unit = { ...BOX, factor };
        const quantity = inStockUnit(
          boxed({ units: [unit] }),
          { quantity: count * 1000, unit: 'box' },
          '/quantity',
        );
        expect(text(formatQuantity(quantity), unit)).toMatch(new RegExp(`^${count} box \\(`));
      }),
    );
  });

  test.each([
    ['2', 'box', '12', '24'],
    ['0.5', 'box', '12', '6'],
    ['-3', 'box', '0.25', '-0.75'],
    ['0.001', 'box', '1000', '1'],
    ['7', 'pcs', '12', '7'],
    ['7', undefined, '12', '7'],
    ['999999999.999', 'box', '1', '999999999.999'],
  ])('%s %s of %s is %s', (quantity, unit, factor, expected) => {
    expect(formatQuantity(inStock(quantity, unit, factor))).toBe(expected);
  });

  test.each([
    ['1000000', '1000', '/lines/0/quantity'],
    ['0.001', '0.5', '/lines/0/quantity'],
  ])('%s of %s is refused: no quantity can be that', (quantity, factor, pointer) => {
    expect(() => inStock(quantity, 'box', factor)).toThrow(refusedAt(pointer));
  });

  test('in one that the product has not is refused by that', () => {
    expect(() => inStock('1', 'pallet')).toThrow(refusedAt('/lines/0/unit'));
    expect(() => inStockUnit(aProduct(), { quantity: -1000, unit: 'box' }, '/change')).toThrow(
      refusedAt('/unit'),
    );
  });
});

describe('a document tells', () => {
  test.each<[string, FurtherUnit | undefined, Language, string]>([
    ['24', BOX, 'en', '2 box (24 pcs)'],
    ['24', BOX, 'zh', '2 箱 (24 件)'],
    ['20', BOX, 'en', '20 pcs'],
    ['20', undefined, 'en', '20 pcs'],
    ['15000', { ...BOX, name: 'crate' }, 'en', '1,250 crate (15,000 pcs)'],
    ['24', { ...BOX, name: 'crate' }, 'zh', '2 crate (24 件)'],
    ['24', { ...BOX, name: 'crate', nameZh: '筐' }, 'zh', '2 筐 (24 件)'],
    ['0.75', { code: 'can', factor: 250 }, 'en', '3 can (0.75 pcs)'],
  ])('%s of %o in %s as %s', (quantity, orderedIn, language, expected) => {
    expect(text(quantity, orderedIn, language)).toBe(expected);
  });
});

describe('a supplier that is written to in a unit', () => {
  const supply = { kind: 'purchase', leadTimeDays: 5, unit: 'box' } as const;
  test('sends whole ones of it', () => {
    expect(orderTermsOf(boxed({ supply }))).toEqual({ orderMultiple: 12_000 });
  });
  test('or in the multiple on record', () => {
    const terms = { minimumQuantity: 100_000, orderMultiple: 36_000 };
    expect(orderTermsOf(boxed({ supply: { ...supply, ...terms } }))).toEqual(terms);
    expect(orderTermsOf(boxed())).toEqual({});
  });
});
