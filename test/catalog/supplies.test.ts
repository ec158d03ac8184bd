import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newProduct } from '../../functions/catalog/rules.ts';
import { suppliedOn, suppliesOfProduct, unitPriceAt } from '../../functions/catalog/supplies.ts';
import { supply } from '../../functions/catalog/supply-model.ts';
import { AT, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();

const price = { currency: 'EUR', unitPrice: '5.00' } as const;
const near = { kind: 'purchase', supplier: 'Nahwerk', leadTimeDays: 3 } as const;
const far = { supplier: 'Fernwerk', leadTimeDays: 30 };

describe('who supplies a product', () => {
  test('is the preferred one and the others, each by terms of its own', () => {
    const product = aProduct({ supply: { ...near, price, others: [far] } });
    expect(suppliesOfProduct(product)).toEqual([
      { ...near, price },
      { kind: 'purchase', ...far },
    ]);
    expect(suppliesOfProduct(aProduct({ supply: near }))).toEqual([near]);
  });

  test('is named once', () => {
    expect(supply.safeParse({ ...near, others: [far, far] }).success).toBe(false);
    const twice = aProduct({ supply: { ...near, others: [{ ...far, supplier: 'Nahwerk' }] } });
    expect(() => newProduct(twice, settings, AT)).toThrow('/supply/others/0/supplier');
  });

  test('is written to in a unit of the product, and asks a price that does not end before it begins', () => {
    const unit = aProduct({ supply: { ...near, others: [{ ...far, unit: 'crate' }] } });
    expect(() => newProduct(unit, settings, AT)).toThrow('/supply/others/0/unit');
    const days = { ...price, validFrom: '2026-03-02', validUntil: '2026-03-01' };
    expect(() => newProduct(aProduct({ supply: { ...near, price: days } }), settings, AT)).toThrow(
      '/supply/price/validUntil',
    );
  });
});

describe('a price', () => {
  test('is that of the most that is reached, in whatever order they stand', () => {
    const breaks = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(breaks, fc.integer({ min: 0, max: 1100 }), (froms, quantity) => {
        const said = froms.map((from) => ({ from, unitPrice: String(from) }));
        const reached = Math.max(0, ...froms.filter((from) => from <= quantity));
        expect(unitPriceAt({ unitPrice: '0', breaks: said }, quantity)).toBe(String(reached));
      }),
    );
  });

  test('holds from its first day to its last, and for good without any', () => {
    const days = { ...price, validFrom: '2026-03-01', validUntil: '2026-03-31' };
    const product = aProduct({ supply: { ...near, price: days, others: [{ ...far, price }] } });
    const on = (day: string) =>
      suppliesOfProduct(suppliedOn(product, day)).map((one) => one.price !== undefined);
    expect(on('2026-03-01')).toEqual([true, true]);
    expect(on('2026-03-31')).toEqual([true, true]);
    expect(on('2026-02-28')).toEqual([false, true]);
    expect(on('2026-04-01')).toEqual([false, true]);
  });
});
