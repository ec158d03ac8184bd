import { describe, expect, test } from 'vitest';
import type { Customer } from '../../functions/customers/model.ts';
import { tellFinding } from '../../functions/orders/findings.ts';
import type { OrderInput } from '../../functions/orders/model.ts';
import { previewOf } from '../../functions/orders/preview.ts';
import { findingsOf, type ReviewFacts } from '../../functions/orders/review.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { aCustomer, anOrder, aProduct, noAccount } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const eur = (amount: number) => ({ amount, currency: 'EUR' as const });
const product = aProduct({ prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.50' }] });

/** Of what is short. */
const LEAD_TIMES = { leadTimes: new Map([['BOLT', 5]]) };

function review(
  input: Partial<OrderInput> = {},
  facts: Partial<ReviewFacts> = {},
  customer: Customer = aCustomer(),
  language: Language = 'en',
) {
  const order = anOrder(settings, input, { customer, products: [product] });
  const products = new Map([[product.sku, product]]);
  const account = noAccount(customer.id);
  const found = findingsOf(order, {
    ...LEAD_TIMES,
    customer,
    account,
    products,
    missing: [],
    settings,
    ...facts,
  });
  return found.map((finding) => tellFinding(finding, language));
}

const bolts = (more: Partial<OrderInput['lines'][number]> = {}) => [
  { sku: 'BOLT', quantity: 10_000, ...more },
];
const codes = (findings: { code: string }[]) => findings.map((f) => f.code);

test('a plain order has nothing to look at', () => {
  expect(review()).toEqual([]);
});

describe('amount', () => {
  test('the limit itself passes, a cent more does not', () => {
    const of = (limit: number) => ({
      settings: { ...settings, review: { ...settings.review, maxTotal: [eur(limit)] } },
    });
    // 100.00 and 9.90 freight, with 19 %.
    expect(codes(review({}, of(13_078)))).toEqual([]);
    expect(review({}, of(13_077))).toEqual([
      { code: 'amount', message: 'The total of 130.78 EUR is above the limit of 130.77 EUR.' },
    ]);
  });

  test('a currency without a limit is looked at', () => {
    const none = { ...settings, review: { ...settings.review, maxTotal: [] } };
    expect(codes(review({}, { settings: none }))).toEqual(['amount']);
  });
});

describe('discount', () => {
  test('ten percent pass, more do not', () => {
    expect(codes(review({ lines: bolts({ unitPrice: '20', discountPercent: '10' }) }))).toEqual([]);
    expect(review({ lines: bolts({ unitPrice: '20', discountPercent: '10.01' }) })).toEqual([
      { code: 'discount', lineNo: 1, message: 'Line 1 is discounted by 10.01 %, above the limit of 10 %.' },
    ]);
  });

  test("the line's and the order's work one after the other", () => {
    const [finding] = review({
      lines: bolts({ unitPrice: '20', discountPercent: '10' }),
      discountPercent: '5',
    });
    expect(finding?.message).toContain('14.5 %');
  });
});

test('quantity: above the limit per line', () => {
  const limited = { ...settings, review: { ...settings.review, maxLineQuantity: 9999 } };
  expect(review({}, { settings: limited })).toEqual([
    { code: 'quantity', lineNo: 1, message: 'Line 1 asks for 10, above the limit of 9.999.' },
  ]);
});

describe('price floor', () => {
  test('the floor itself passes', () => {
    expect(codes(review({ lines: bolts({ unitPrice: '9.50' }) }))).toEqual([]);
    expect(review({ lines: bolts({ unitPrice: '9.4999' }) })).toEqual([
      {
        code: 'price-floor',
        lineNo: 1,
        message: 'Line 1 sells BOLT at 9.4999 EUR, below the floor of 9.50.',
      },
    ]);
  });

  test('discounts count', () => {
    expect(codes(review({ lines: bolts({ discountPercent: '5' }) }))).toEqual([]);
    expect(codes(review({ lines: bolts({ discountPercent: '5' }), discountPercent: '0.1' }))).toEqual([
      'price-floor',
    ]);
  });
});

describe('credit', () => {
  const customer = aCustomer({ creditLimit: eur(20_000) });
  const account = {
    ...noAccount(customer.id),
    ordered: eur(4000),
    receivable: eur(3922),
    advances: eur(1000),
  };

  test('what is on order and owed counts, what is paid ahead is deducted', () => {
    expect(codes(review({}, { account }, customer))).toEqual([]);
    const [finding] = review({}, { account: { ...account, advances: eur(999) } }, customer);
    expect(finding).toEqual({
      code: 'credit',
      message: 'With this order 200.01 EUR would be in use, above the credit limit of 200.00 EUR.',
    });
  });

  test('a limit of nothing is a limit', () => {
    expect(codes(review({}, {}, aCustomer({ creditLimit: eur(0) })))).toEqual(['credit']);
  });

  test('a limit in another currency can not be compared', () => {
    const dollars = aCustomer({ creditLimit: { amount: 1, currency: 'USD' } });
    expect(codes(review({}, {}, dollars))).toEqual(['credit']);
  });
});

test('customer data: everything that is missing, in words', () => {
  const { taxId: _, invoiceEmail: __, ...bare } = aCustomer({ addresses: [] });
  const deliveryAddress = { name: 'N', street: 'S', city: 'C', country: 'DE' };
  expect(review({ deliveryAddress }, {}, bare)).toEqual([
    {
      code: 'customer-data',
      message: "The customer's record lacks an address, an e-mail address for invoices, a tax id.",
    },
  ]);
});

test('a Chinese reader is told all of it in Chinese', () => {
  const { taxId: _, ...bare } = aCustomer({ addresses: [], creditLimit: eur(0) });
  const deliveryAddress = { name: 'N', street: 'S', city: 'C', country: 'DE' };
  const lines = bolts({ quantity: 60_000_000, discountPercent: '20', requestedDate: '2026-03-03' });
  const found = review({ deliveryAddress, lines }, {}, bare, 'zh');
  expect(found.map((f) => f.message)).toEqual([
    '订单总额 571200.00 EUR 超过限额 10000.00 EUR。',
    '第 1 行折扣 20%，超过上限 10%。',
    '第 1 行数量 60000，超过上限 50000。',
    '第 1 行 BOLT 折后单价 8 EUR，低于底价 9.50。',
    '加上本订单，已用信用额度为 571200.00 EUR，超过额度 0.00 EUR。',
    '客户资料缺少：地址、税号。',
    '第 1 行要求交期 2026-03-03；按 2 天交货周期，最早可于 2026-03-04 交货。',
  ]);
});

test('a customer that tries an order is told what is its own, and of our limits that there are some', () => {
  const { taxId: _, ...customer } = aCustomer({ creditLimit: eur(0) });
  const lines = bolts({ quantity: 60_000_000, discountPercent: '20', requestedDate: '2026-03-03' });
  const order = anOrder(settings, { lines }, { customer, products: [product] });
  const products = new Map([[product.sku, product]]);
  const facts = {
    customer,
    account: noAccount(customer.id),
    products,
    missing: [],
    ...LEAD_TIMES,
    settings,
  };
  const told = (forStaff: boolean) =>
    previewOf(order, facts, { forStaff, language: 'en', at: order.placedAt });
  expect(told(true).findings).toHaveLength(7);
  expect(told(false).outcome).toBe('needs-review');
  expect(told(false).findings).toEqual([
    { code: 'amount', message: 'An order of this amount is looked at by a person first.' },
    { code: 'quantity', lineNo: 1, message: 'So large a quantity is looked at by a person first.' },
    ...told(true).findings.slice(4),
  ]);
  expect(codes(told(false).findings).slice(2)).toEqual(['credit', 'customer-data', 'delivery-date']);
});

describe('delivery date', () => {
  // Placed on the 2nd; two days at least, and five more for what has to be bought.
  test.each([
    ['2026-03-04', [], []],
    ['2026-03-03', [], ['delivery-date']],
    ['2026-03-09', [{ sku: 'BOLT', quantity: 1000 }], []],
    ['2026-03-08', [{ sku: 'BOLT', quantity: 1000 }], ['delivery-date']],
  ])('%s, with %j missing: %j', (requestedDate, missing, found) => {
    expect(codes(review({ requestedDate }, { missing }))).toEqual(found);
  });

  test("days are those of the business's time zone", () => {
    const there = { ...settings, timeZone: 'Pacific/Pago_Pago' };
    expect(codes(review({ requestedDate: '2026-03-03' }, { settings: there }))).toEqual([]);
    expect(() => anOrder(settings, { requestedDate: '2026-03-01' })).toThrow();
    expect(anOrder(there, { requestedDate: '2026-03-01' }).requestedDate).toBe('2026-03-01');
  });

  test("the line's own date goes before the order's", () => {
    const lines = bolts({ requestedDate: '2026-03-03' });
    expect(review({ requestedDate: '2026-04-01', lines })).toEqual([
      {
        code: 'delivery-date',
        lineNo: 1,
        message: 'Line 1 is wanted on 2026-03-03; with a lead time of 2 days 2026-03-04 is possible.',
      },
    ]);
  });
});
