import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Product } from '../../functions/catalog/index.ts';
import type { OrderLine } from '../../functions/orders/model.ts';
import type { Terms } from '../../functions/orders/prices/terms.ts';
import { priceOrder } from '../../functions/orders/pricing.ts';
import { findingsOf } from '../../functions/orders/review.ts';
import { asPriced, beforeOrderDiscount } from '../../functions/shared/included-tax.ts';
import { roundMinor } from '../../functions/shared/money.ts';
import { orderInputs, PRODUCTS } from '../support/arbitraries.ts';
import { aCustomer, anOrder, aProduct, noAccount } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer({ taxIncluded: true });
const add = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const percentOf = (amount: number, percent: string) => roundMinor(Big(amount).times(percent).div(100));
const order = (input: object) => anOrder(settings, input, { customer, products: PRODUCTS });

describe('any order at prices that include tax', () => {
  test('comes to its prices, and its tax is what they hold of it, line by line', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        for (const line of order(input).lines) {
          const gross = roundMinor(Big(line.unitPrice).times(line.quantity).div(10));
          expect(beforeOrderDiscount(line).amount).toBe(gross - percentOf(gross, line.discountPercent));
          const { amount } = asPriced(line);
          const within = Big(amount).times(line.taxRate).div(Big(line.taxRate).plus(100));
          expect(line.tax.amount).toBe(roundMinor(within));
          expect(line.net.amount).toBe(amount - line.tax.amount);
        }
      }),
    );
  });

  test('totals its lines, freight and taxes to the cent', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        const { lines, freight, totals } = order(input);
        const goods = add(lines.map((line) => asPriced(line).amount));
        expect(totals.gross.amount - totals.discount.amount).toBe(goods);
        expect(totals.total.amount).toBe(goods + freight.net.amount + freight.tax.amount);
        expect(totals.total.amount).toBe(totals.net.amount + totals.freight.amount + totals.tax.amount);
        expect(add(totals.taxes.map((t) => t.tax.amount))).toBe(totals.tax.amount);
      }),
    );
  });
});

const terms = (changes: Partial<Terms>, product: Partial<Product> = {}): Terms => ({
  customer,
  products: new Map([['BOLT', aProduct(product)]]),
  settings,
  currency: 'EUR',
  maySetPrices: true,
  ...changes,
});
const priced = (changes: Partial<Terms>, product: Partial<Product> = {}, line: object = {}): OrderLine => {
  const input = { customerId: customer.id, lines: [{ sku: 'BOLT', quantity: 3000, ...line }] };
  const [first] = priceOrder(input, terms(changes, product)).lines;
  if (!first) throw new Error('an order has a line');
  return first;
};
const catalog = (taxIncluded: boolean) => ({
  prices: [{ currency: 'EUR' as const, unitPrice: '11.90', taxIncluded }],
});
const listed = (taxIncluded: boolean): Partial<Terms> => {
  const list = { id: 'prl_1', name: 'Autumn', taxIncluded };
  const breaks = [{ from: 0, unitPrice: '11.90' }];
  return { offers: new Map([['BOLT', [{ list, sku: 'BOLT', breaks }]]]) };
};
const agreed = (taxIncluded: boolean): Partial<Terms> => {
  const contract = { id: 'ctr_1', name: 'Frame', beyond: 'refuse' as const, taxIncluded };
  return { agreed: new Map([['BOLT', { contract, sku: 'BOLT', unitPrice: '11.90', left: 9000 }]]) };
};
const plain = { customer: aCustomer() };

describe('a price', () => {
  test.each([
    ['the catalog’s', {}, catalog],
    ['a list’s', listed, () => ({})],
    ['a contract’s', agreed, () => ({})],
  ])('of %s is with tax or without it as the customer’s are', (_, of, product) => {
    const from = (taxIncluded: boolean) => (typeof of === 'function' ? of(taxIncluded) : of);
    const unitPrice = (taxIncluded: boolean, changes: Partial<Terms>) =>
      priced({ ...from(taxIncluded), ...changes }, product(taxIncluded)).unitPrice;
    expect(unitPrice(true, {})).toBe('11.90');
    expect(unitPrice(false, {})).toBe('14.161');
    expect(unitPrice(true, plain)).toBe('10');
    expect(unitPrice(false, plain)).toBe('11.90');
  });

  test('set by hand is meant as the customer’s are, and the line says which that is', () => {
    expect(priced({}, {}, { unitPrice: '11.90' })).toMatchObject({
      unitPrice: '11.90',
      taxIncluded: true,
      net: { amount: 3000 },
      tax: { amount: 570 },
    });
    expect(priced(plain, {}, { unitPrice: '11.90' })).not.toHaveProperty('taxIncluded');
  });

  test('is below the floor when it is so without the tax', () => {
    const products = new Map([
      ['BOLT', aProduct({ prices: [{ currency: 'EUR', unitPrice: '12.00', floor: '10.00' }] })],
    ]);
    const codes = (unitPrice: string) => {
      const lines = [{ sku: 'BOLT', quantity: 3000, unitPrice }];
      const one = anOrder(settings, { lines }, { customer, products: [...products.values()] });
      const facts = {
        customer,
        account: noAccount(customer.id),
        products,
        missing: [],
        leadTimes: new Map(),
        settings,
      };
      return findingsOf(one, facts).map(({ code }) => code);
    };
    expect(codes('11.89')).toContain('price-floor');
    expect(codes('11.90')).not.toContain('price-floor');
  });
});
