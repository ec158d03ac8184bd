import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productInput, productPatch } from '../../functions/catalog/model.ts';
import { allowsQuantity, changedProduct, newProduct } from '../../functions/catalog/rules.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const refusedAt = (pointer: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ pointer })] });
const { version: _v, createdAt: _c, updatedAt: _u, ...input } = aProduct();

describe('a quantity', () => {
  test.each([
    [0, 1000, true],
    [0, 1500, false],
    [1, 1500, true],
    [1, 1550, false],
    [3, 1, true],
    [0, -2000, true],
    [0, -1, false],
  ])('of a product with %i decimals may be %i thousandths: %s', (quantityDecimals, quantity, may) => {
    expect(allowsQuantity(aProduct({ quantityDecimals }), quantity)).toBe(may);
  });

  test('that may be sold once and once more may be sold together', () => {
    const decimals = fc.integer({ min: 0, max: 3 });
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(decimals, amount, amount, (quantityDecimals, a, b) => {
        const product = aProduct({ quantityDecimals });
        fc.pre(allowsQuantity(product, a) && allowsQuantity(product, b));
        expect(allowsQuantity(product, a + b)).toBe(true);
      }),
    );
  });
});

const BOX = { code: 'box', factor: 12_000 };

describe('a product', () => {
  test('is on sale unless told', () => {
    const { active: _, ...rest } = input;
    expect(newProduct(productInput.parse(rest), settings, AT)).toMatchObject({
      active: true,
      version: 1,
      createdAt: AT,
    });
  });

  test.each(['unknown', 'constructor', 'toString'])(
    'has a tax code that is configured, not %s',
    (taxCode) => {
      expect(() => newProduct({ ...input, taxCode }, settings, AT)).toThrow(refusedAt('/taxCode'));
      expect(() => changedProduct(aProduct(), { taxCode }, settings, AT)).toThrow(refusedAt('/taxCode'));
    },
  );

  test('is changed in what is given, and keeps the rest and its SKU', () => {
    const later = plusDays(AT, 1);
    const changed = changedProduct(aProduct(), productPatch.parse({ name: 'Nut' }), settings, later);
    expect(changed).toEqual({ ...aProduct(), name: 'Nut', updatedAt: later });
    expect(productPatch.safeParse({ sku: 'OTHER' }).success).toBe(false);
  });

  test('has further units beside its own, each once', () => {
    const box = { code: 'box', factor: '12' };
    expect(productInput.safeParse({ ...input, units: [box, { ...box, factor: '6' }] }).success).toBe(false);
    const own = productInput.shape.units.parse([box, { code: 'pcs', factor: '1' }]);
    expect(() => newProduct({ ...input, units: own }, settings, AT)).toThrow(refusedAt('/units/1/code'));
    expect(() =>
      changedProduct(aProduct({ units: own?.slice(0, 1) }), { unit: 'box' }, settings, AT),
    ).toThrow(refusedAt('/units/0/code'));
  });

  test('is bought in one of them', () => {
    const [units, supply] = [[BOX], { ...input.supply, unit: 'box' }];
    expect(newProduct({ ...input, units, supply }, settings, AT).supply.unit).toBe('box');
    expect(() => newProduct({ ...input, supply }, settings, AT)).toThrow(refusedAt('/supply/unit'));
    const half = [{ ...BOX, factor: 500 }];
    expect(() => newProduct({ ...input, units: half, supply }, settings, AT)).toThrow(
      refusedAt('/supply/unit'),
    );
    const bought = aProduct({ units, supply });
    expect(() => changedProduct(bought, { units: null }, settings, AT)).toThrow(refusedAt('/supply/unit'));
  });

  test('has one price per currency', () => {
    const prices = [1, 2].map((n) => ({ currency: 'EUR', unitPrice: String(n) }));
    expect(productInput.safeParse({ ...input, prices }).success).toBe(false);
  });
});
