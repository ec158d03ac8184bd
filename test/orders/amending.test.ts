import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossedBy } from '../../functions/orders/amending/crossing.ts';
import { increased } from '../../functions/orders/amending/increasing.ts';
import { totalled, withBilledSoFar } from '../../functions/orders/amending/totalling.ts';
import { changesBetween, versionOf } from '../../functions/orders/amending/versions.ts';
import { wishesOf } from '../../functions/orders/amending/wishing.ts';
import { shareOf } from '../../functions/orders/billable.ts';
import type { Order, OrderLine } from '../../functions/orders/model.ts';
import { priceOrder } from '../../functions/orders/pricing.ts';
import { aCustomer, anOrder, aProduct, noAccount } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer();
const products = new Map([['BOLT', aProduct({ sku: 'BOLT', quantityDecimals: 3 })]]);
const terms = { customer, products, settings, currency: 'EUR', maySetPrices: true } as const;

const cents = (max: number) => fc.integer({ min: 0, max }).map((n) => (n / 100).toFixed(2));
const line = fc.record({
  sku: fc.constant('BOLT'),
  quantity: fc.integer({ min: 1, max: 20_000 }),
  unitPrice: cents(5000).map((price) => `${price}37`),
  discountPercent: cents(4000),
});
const several = fc.array(line, { minLength: 1, maxLength: 5 });

const amountsOf = ({ lines, totals }: Pick<Order, 'lines' | 'totals'>) => ({
  totals,
  lines: lines.map(({ orderDiscount, net, tax }) => ({ orderDiscount, net, tax })),
});

test('before anything is invoiced an amended order is what it would be if it were placed so', () => {
  fc.assert(
    fc.property(
      several,
      cents(3000),
      fc.array(fc.integer({ min: 1, max: 20_000 })),
      (lines, percent, more) => {
        const placed = priceOrder({ lines, discountPercent: percent }, terms);
        const changed = lines.map((one, i) => ({ ...one, quantity: more[i] ?? one.quantity }));
        const wanted = priceOrder({ lines: changed, discountPercent: percent }, terms);
        const now = placed.lines.map((one, i) => ({ ...one, quantity: more[i] ?? one.quantity }));
        const { freight } = wanted;
        const amended = totalled(now, { currency: 'EUR', discountPercent: percent, freight });
        expect(amountsOf(amended)).toEqual(amountsOf(wanted));
      },
    ),
  );
});

/** What of each line is invoiced next, and to how much of it the order is changed then. */
const turns = fc.array(
  fc.array(fc.record({ invoiced: fc.nat({ max: 6000 }), quantity: fc.nat({ max: 20_000 }) }), {
    minLength: 5,
    maxLength: 5,
  }),
  { maxLength: 4 },
);

test('however an order is invoiced and amended in turn, its invoices come to its total', () => {
  fc.assert(
    fc.property(several, cents(3000), turns, (first, discountPercent, all) => {
      const placed = priceOrder({ lines: first, discountPercent }, terms);
      const { freight } = placed;
      const issued = { net: 0, tax: 0, orderDiscount: 0 };
      const bill = (one: OrderLine, quantity: number): OrderLine => {
        const invoiced = Math.min(one.quantity, one.invoiced + quantity);
        for (const of of ['net', 'tax', 'orderDiscount'] as const)
          issued[of] += shareOf(one, of, invoiced) - shareOf(one, of, one.invoiced);
        return { ...one, invoiced };
      };
      let { lines } = placed;
      for (const turn of all) {
        lines = lines.map((one, i) => bill(one, turn[i]?.invoiced ?? 0));
        const next = lines.map((one, i) => {
          const quantity = Math.max(one.invoiced, turn[i]?.quantity ?? 0);
          return { ...withBilledSoFar(one), quantity };
        });
        ({ lines } = totalled(next, { currency: 'EUR', discountPercent, freight }));
        for (const { net, orderDiscount } of lines)
          expect(Math.min(net.amount, orderDiscount.amount)).toBeGreaterThanOrEqual(0);
      }
      lines = lines.map((one) => bill(one, one.quantity));
      for (const of of ['net', 'tax', 'orderDiscount'] as const)
        expect(issued[of]).toBe(lines.reduce((sum, one) => sum + one[of].amount, 0));
    }),
  );
});

const order = anOrder(settings);
const offers = (breaks: { from: number; unitPrice: string }[]) =>
  new Map([['BOLT', [{ list: { id: 'prl_1', name: 'Now' }, sku: 'BOLT', breaks }]]]);

describe('what more is wanted', () => {
  const more = (unitPrice: string) => {
    const wishes = wishesOf(order, [{ lineNo: 1, quantity: 15_000 }], { products, gone: new Map() });
    const own = { customer, products, settings, currency: 'EUR' as const };
    const now = increased(wishes, { ...own, offers: offers([{ from: 12_000, unitPrice }]) }, 0);
    return now.lines.map(({ lineNo, quantity, unitPrice: price }) => [lineNo, quantity, price]);
  };

  test('is a line of its own at what so much in all costs today', () => {
    expect(more('9.00')).toEqual([
      [1, 10_000, '10.00'],
      [2, 5_000, '9.00'],
    ]);
  });

  test('belongs to its line where it costs the same for the same reason', () => {
    const wishes = wishesOf(order, [{ lineNo: 1, quantity: 15_000 }], { products, gone: new Map() });
    const { lines, increases } = increased(wishes, terms, 0);
    expect([lines.length, lines[0]?.quantity, increases]).toEqual([
      1,
      15_000,
      [{ lineNo: 1, sku: 'BOLT', quantity: 5_000 }],
    ]);
  });

  test('never bears the number of a line that was', () => {
    const wishes = wishesOf(order, [{ sku: 'BOLT', quantity: 1000, unitPrice: '1' }], {
      products,
      gone: new Map(),
    });
    expect(increased(wishes, terms, 7).increases).toMatchObject([{ lineNo: 8 }]);
  });
});

describe('is refused, naming the field', () => {
  const gone = new Map([[1, 4000]]);
  test.each([
    [{ lineNo: 1, quantity: 3000 }, '/lines/0/quantity'],
    [{ lineNo: 1, unitPrice: '1' }, '/lines/0/unitPrice'],
    [{ lineNo: 2 }, '/lines/0/lineNo'],
    [{ sku: 'NONE', quantity: 1000 }, '/lines/0/sku'],
  ])('%j', (wish, pointer) => {
    const refused = () => wishesOf(order, [wish], { products, gone });
    expect(refused).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }));
  });
});

describe('a person looks at', () => {
  const facts = {
    ...{ customer, account: noAccount(customer.id), products },
    ...{ leadTimes: new Map(), missing: [], settings },
  };
  const most = settings.review.maxTotal.find(({ currency }) => currency === 'EUR')?.amount ?? 0;
  const withTotal = (amount: number): Order => ({
    ...order,
    totals: { ...order.totals, total: { amount, currency: 'EUR' } },
  });
  const codes = (before: Order, after: Order) => crossedBy(before, after, facts).map(({ code }) => code);

  test('a total that comes to be above the limit', () => {
    expect(codes(withTotal(most), withTotal(most + 1))).toEqual(['amount']);
  });

  test('no total that was above it and got no larger', () => {
    expect(codes(withTotal(most + 2), withTotal(most + 1))).toEqual([]);
  });

  test('a discount that is given, and none that was given before', () => {
    const given = { ...order, lines: order.lines.map((one) => ({ ...one, discountPercent: '60' })) };
    expect(codes(order, given)).toEqual(['discount']);
    expect(codes(given, withTotal(most))).toEqual([]);
    expect(codes(given, given)).toEqual([]);
  });
});

test('two versions differ in what was changed and nothing else', () => {
  const after = { ...order, requestedDate: '2026-04-01', lines: [] };
  expect(changesBetween(versionOf(order), versionOf(after))).toEqual({
    lines: [
      {
        lineNo: 1,
        sku: 'BOLT',
        quantity: { from: 10_000, to: 0 },
        net: { from: order.lines[0]?.net, to: { amount: 0, currency: 'EUR' } },
      },
    ],
    requestedDate: { from: null, to: '2026-04-01' },
  });
});
