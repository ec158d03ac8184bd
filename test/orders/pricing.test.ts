import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderInput, OrderLine } from '../../functions/orders/model.ts';
import type { Terms } from '../../functions/orders/prices/terms.ts';
import { priceOrder } from '../../functions/orders/pricing.ts';
import { roundMinor } from '../../functions/shared/money.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { orderInputs, PRODUCTS } from '../support/arbitraries.ts';
import { aCustomer, anOrder, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const add = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
const percentOf = (amount: number, percent: string) => roundMinor(Big(amount).times(percent).div(100));
/** In cents: quantity × price, rounded, less the line's discount, rounded. */
const afterOwnDiscount = ({ quantity, unitPrice, discountPercent }: OrderLine) => {
  const gross = roundMinor(Big(unitPrice).times(quantity).div(10));
  return gross - percentOf(gross, discountPercent);
};
const order = (input: Partial<OrderInput>) => anOrder(settings, input, { products: PRODUCTS });

describe('any order', () => {
  test('totals the sum of its lines, freight and taxes', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        const { lines, freight, totals } = order(input);
        const net = add(lines.map((l) => l.net.amount));
        const tax = add(lines.map((l) => l.tax.amount)) + freight.tax.amount;
        expect(totals.net.amount).toBe(net);
        expect(totals.tax.amount).toBe(tax);
        expect(totals.total.amount).toBe(net + freight.net.amount + tax);
        expect(totals.gross.amount - totals.discount.amount).toBe(net);
        expect(add(totals.taxes.map((t) => t.tax.amount))).toBe(tax);
      }),
    );
  });

  test('takes of each line its tax, rounded once', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        for (const { net, tax, taxRate } of order(input).lines)
          expect(tax.amount).toBe(roundMinor(Big(net.amount).times(taxRate).div(100)));
      }),
    );
  });

  test('keeps for each line its share of the discount, beside what its own quantity and price come to', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        const { lines, discountPercent } = order(input);
        const before = lines.map(afterOwnDiscount);
        expect(lines.map((l) => l.net.amount + l.orderDiscount.amount)).toEqual(before);
        const shares = lines.map((l) => l.orderDiscount.amount);
        expect(add(shares)).toBe(percentOf(add(before), discountPercent));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('gives the whole of its discount, and no line more than it is worth', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        const { lines, totals, discountPercent } = order(input);
        const alone = order({ ...input, discountPercent: '0' });
        const before = alone.totals.net.amount;
        expect(totals.net.amount).toBe(before - roundMinor(Big(before).times(discountPercent).div(100)));
        for (const line of lines) expect(line.net.amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const TERMS: Terms = {
  customer: aCustomer(),
  products: new Map([['BOLT', aProduct()]]),
  settings,
  currency: 'EUR',
  maySetPrices: true,
};
const BOLTS: OrderInput = {
  customerId: TERMS.customer.id,
  onShortage: 'split',
  lines: [{ sku: 'BOLT', quantity: 3000 }],
};

describe('a line in a further unit', () => {
  const units = [{ code: 'box', name: 'box', factor: 12_000 }];
  const price = (product: object, line: object) => {
    const products = new Map([['BOLT', aProduct({ units, ...product })]]);
    const lines = [{ sku: 'BOLT', quantity: 2000, unit: 'box', ...line }];
    return priceOrder({ ...BOLTS, lines }, { ...TERMS, products });
  };

  test('costs as much as its pieces, to the cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 999_999 }),
        (boxes, millionths) => {
          const unitPrice = Big(millionths).div(1_000_000).toFixed();
          const product = { prices: [{ currency: 'EUR', unitPrice }] };
          const inBoxes = price(product, { quantity: boxes * 1000 });
          expect(inBoxes.totals).toEqual(
            price(product, { quantity: boxes * 12_000, unit: undefined }).totals,
          );
          expect(inBoxes.totals.gross.amount).toBe(
            roundMinor(
              Big(unitPrice)
                .times(12 * boxes)
                .times(100),
            ),
          );
        },
      ),
    );
  });

  test('is kept in the unit of the stock, and remembers the other', () => {
    expect(price({}, {}).lines[0]).toMatchObject({
      quantity: 24_000,
      unit: 'pcs',
      unitPrice: '10.00',
      orderedIn: units[0],
    });
    expect(price({}, { unit: 'pcs' }).lines[0]).not.toHaveProperty('orderedIn');
  });

  test.each([
    ['/lines/0/unit', { unit: 'pallet' }],
    ['/lines/0/quantity', { quantity: 300 }],
    ['/lines/0/quantity', { quantity: 999_999_999_999 }],
  ])('is refused by %s when it is %o', (pointer, line) => {
    expect(() => price({}, line)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    );
  });
});

describe('an example', () => {
  test('three bolts at 10 EUR, with freight and 19 %', () => {
    const { totals, freight, lines } = priceOrder(BOLTS, TERMS);
    expect(lines[0]).toMatchObject({ priceFrom: 'catalog', unitPrice: '10.00', taxRate: '19' });
    expect(freight.net.amount).toBe(990);
    expect(totals).toMatchObject({ net: { amount: 3000 }, tax: { amount: 758 }, total: { amount: 4748 } });
  });

  test('freight is free from the amount of the tariff, and where there is no tariff', () => {
    const lines = [{ sku: 'BOLT', quantity: 50_000 }];
    expect(priceOrder({ ...BOLTS, lines }, TERMS).freight.net.amount).toBe(0);
    const products = new Map([['BOLT', aProduct({ prices: [{ currency: 'JPY', unitPrice: '10.5' }] })]]);
    const yen = priceOrder(BOLTS, { ...TERMS, products, currency: 'JPY' });
    expect(yen.totals).toMatchObject({ freight: { amount: 0 }, net: { amount: 32 }, tax: { amount: 6 } });
  });

  test("the customer's tax code replaces the product's, also of freight", () => {
    const customer = aCustomer({ taxCode: 'export' });
    const { totals, freight } = priceOrder(BOLTS, { ...TERMS, customer });
    expect(freight.taxCode).toBe('export');
    expect(totals.tax.amount).toBe(0);
    expect(totals.taxes).toEqual([expect.objectContaining({ code: 'export' })]);
  });

  test('names are in the language of the customer', () => {
    const products = new Map([['BOLT', aProduct({ nameZh: '螺栓' })]]);
    const customer = aCustomer({ language: 'zh' });
    expect(priceOrder(BOLTS, { ...TERMS, products, customer }).lines[0]?.name).toBe('螺栓');
    expect(priceOrder(BOLTS, { ...TERMS, customer }).lines[0]?.name).toBe('Bolt');
  });
});

const line = { sku: 'BOLT', quantity: 1000 };
const closed: Terms = { ...TERMS, maySetPrices: false };
const MOST = 999_999_999_999;

describe('is refused, with the field named:', () => {
  test.each<[string, Partial<OrderInput>, Terms, string]>([
    ['an unknown product', { lines: [line, { ...line, sku: 'NUT' }] }, TERMS, '/lines/1/sku'],
    ['half a piece', { lines: [{ ...line, quantity: 500 }] }, TERMS, '/lines/0/quantity'],
    ['a currency without a price', {}, { ...TERMS, currency: 'USD' }, '/lines/0/sku'],
    ["a customer's price", { lines: [{ ...line, unitPrice: '1' }] }, closed, '/lines/0/unitPrice'],
    ["a customer's discount", { discountPercent: '0' }, closed, '/discountPercent'],
    [
      "a customer's line discount",
      { lines: [{ ...line, discountPercent: '1' }] },
      closed,
      '/lines/0/discountPercent',
    ],
    ["a customer's freight", { freight: { amount: 0, currency: 'EUR' } }, closed, '/freight'],
    ['freight in another currency', { freight: { amount: 1, currency: 'USD' } }, TERMS, '/freight/currency'],
    [
      'a line that no amount can hold',
      { lines: [{ sku: 'BOLT', quantity: 999_999_999_000, unitPrice: '999999999' }] },
      TERMS,
      '/lines/0/quantity',
    ],
    [
      'lines that no total can hold',
      { lines: Array.from({ length: 30 }, () => ({ sku: 'BOLT', quantity: 9000, unitPrice: '999999999' })) },
      TERMS,
      '/lines',
    ],
    ['freight that no total can hold', { freight: { amount: MOST, currency: 'EUR' } }, TERMS, '/lines'],
  ])('%s', (_, input, terms, pointer) => {
    const attempt = () => priceOrder({ ...BOLTS, ...input }, terms);
    expect(attempt).toThrow(Problem);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] }),
    );
  });
});
