import { describe, expect, test } from 'vitest';
import { tellLine } from '../../functions/orders/price-words.ts';
import type { Terms } from '../../functions/orders/prices/terms.ts';
import { priceOrder } from '../../functions/orders/pricing.ts';
import { newId } from '../../functions/shared/ids.ts';
import { aCustomer, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const list = { id: newId('prl'), name: 'Retail' };
const breaks = [
  { from: 0, unitPrice: '9.50' },
  { from: 10_000, unitPrice: '9' },
];
const TERMS: Terms = {
  customer: aCustomer(),
  products: new Map([['BOLT', aProduct({ units: [{ code: 'box', factor: 12_000 }] })]]),
  offers: new Map([['BOLT', [{ list, sku: 'BOLT', breaks }]]]),
  settings: useSettings(),
  currency: 'EUR',
  maySetPrices: true,
};
const price = (...lines: { quantity: number; unit?: string; unitPrice?: string }[]) =>
  priceOrder({ lines: lines.map((line) => ({ sku: 'BOLT', ...line })) }, TERMS).lines;

describe('a line', () => {
  test('costs what the list says for its quantity, and keeps which list and from which quantity', () => {
    expect(price({ quantity: 9000 })[0]).toMatchObject({
      unitPrice: '9.50',
      listPrice: '10.00',
      priceFrom: 'price-list',
      priceList: { ...list, from: 0 },
      net: { amount: 8550 },
    });
    expect(price({ quantity: 10_000 })[0]).toMatchObject({ unitPrice: '9', priceList: { from: 10_000 } });
    expect(price({ quantity: 1000, unit: 'box' })[0]).toMatchObject({ unitPrice: '9' });
  });

  test('counts with the others of its product', () => {
    expect(price({ quantity: 5000 }, { quantity: 5000 }).map((l) => l.unitPrice)).toEqual(['9', '9']);
  });

  test('costs what a person set, whatever the list says', () => {
    const [line] = price({ quantity: 9000, unitPrice: '8' });
    expect(line).toMatchObject({ unitPrice: '8', priceFrom: 'manual' });
    expect(line).not.toHaveProperty('priceList');
  });
});

test('why it costs so much is told in words', () => {
  const words = (quantity: number, language: 'en' | 'zh', unitPrice?: string) =>
    price({ quantity, ...(unitPrice ? { unitPrice } : {}) }).map((l) => tellLine(l, language).priceReason);
  expect(words(9000, 'en')).toEqual(['By the price list Retail.']);
  expect(words(12_000, 'en')).toEqual(['By the price list Retail, from 10 pcs on.']);
  expect(words(12_000, 'zh')).toEqual(['按价格表“Retail”，满 10 件 起。']);
  expect(words(9000, 'en', '8')).toEqual(['Set by hand.']);
});
