import fc from 'fast-check';
import type { OrderInput } from '../../functions/orders/model.ts';
import type { Thousandths } from '../../functions/shared/quantity.ts';
import { aCustomer, aProduct } from './samples.ts';

/** Three ways of selling: by the piece, by weight, and taxed lower. */
export const PRODUCTS = [
  aProduct(),
  aProduct({ sku: 'RESIN', quantityDecimals: 3, prices: [{ currency: 'EUR', unitPrice: '0.0375' }] }),
  aProduct({ sku: 'BOOK', taxCode: 'reduced', prices: [{ currency: 'EUR', unitPrice: '19.99' }] }),
];

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => (n / 100).toFixed(2));

const orderLines = fc.record(
  {
    sku: fc.constantFrom(...PRODUCTS.map((p) => p.sku)),
    quantity: fc.integer({ min: 1, max: 500 }).map((n) => n * 1000),
    unitPrice: fc.oneof(
      hundredths(500),
      fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 1e4).toFixed(4)),
    ),
    discountPercent: hundredths(100),
  },
  { requiredKeys: ['sku', 'quantity'] },
);

/** Orders in euros as sales may place them. */
export const orderInputs: fc.Arbitrary<Partial<OrderInput>> = fc
  .record(
    {
      lines: fc.array(orderLines, { minLength: 1, maxLength: 8 }),
      discountPercent: hundredths(100),
      freight: fc.integer({ min: 0, max: 5000 }).map((amount) => ({ amount, currency: 'EUR' as const })),
      onShortage: fc.constantFrom('split' as const, 'complete' as const),
    },
    { requiredKeys: ['lines', 'onShortage'] },
  )
  .map((input) => ({ customerId: aCustomer().id, ...input }));

/** A quantity cut at random into parts that sum to it. */
export const partsOf = (whole: Thousandths): fc.Arbitrary<Thousandths[]> =>
  fc
    .array(fc.integer({ min: 1, max: Math.max(1, whole - 1) }), { maxLength: 4 })
    .map((cuts) => [...new Set([0, ...cuts.filter((c) => c < whole), whole])].sort((a, b) => a - b))
    .map((marks) => marks.slice(1).map((mark, i) => mark - (marks[i] ?? 0)));
