import { euros, inDays } from '../support/flow.ts';
import type { Order, Tradewind } from '../support/tradewind.ts';

const noContact = { addresses: [], contacts: [] };
const somewhere = { name: 'Lager', street: 'Hafen 1', city: 'Bremen', country: 'DE' };

/** An order that a rule will not let pass, beside what would be fine. */
export interface Case {
  name: string;
  customer?: object;
  product?: object;
  stock?: string;
  line?: object;
  order?: object;
  findings: [code: string, words: RegExp][];
}

export const cases: Case[] = [
  {
    name: 'a total above the limit',
    line: { quantity: '1000' },
    findings: [['amount', /^The total of 11900\.00 EUR is above the limit of 10000\.00 EUR\.$/]],
  },
  {
    name: 'a currency without a limit',
    customer: { currency: 'CHF', creditLimit: { amount: 1_000_000, currency: 'CHF' } },
    product: { prices: [{ currency: 'CHF', unitPrice: '9.50' }] },
    findings: [['amount', /no limit set for orders in CHF/]],
  },
  {
    name: "a line's discount",
    line: { discountPercent: '10.01' },
    findings: [['discount', /^Line 1 is discounted by 10\.01 %, above the limit of 10 %\.$/]],
  },
  {
    name: 'discounts of line and order that are too much only together',
    line: { discountPercent: '6' },
    order: { discountPercent: '6' },
    findings: [['discount', /discounted by 11\.64 %/]],
  },
  {
    name: 'a quantity beyond belief',
    product: { prices: [{ currency: 'EUR', unitPrice: '0.01' }] },
    line: { quantity: '50001' },
    findings: [['quantity', /^Line 1 asks for 50001, above the limit of 50000\.$/]],
  },
  {
    name: 'a price below the floor',
    product: { prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.50' }] },
    line: { unitPrice: '9.4999' },
    findings: [['price-floor', /^Line 1 sells T-\w+ at 9\.4999 EUR, below the floor of 9\.50\.$/]],
  },
  {
    name: 'a discount that takes a good price below the floor',
    product: { prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.50' }] },
    order: { discountPercent: '5.5' },
    findings: [['price-floor', /at 9\.45 EUR/]],
  },
  {
    name: 'more than the credit limit',
    customer: { creditLimit: euros(100_00) },
    line: { quantity: '10' },
    findings: [['credit', /130\.78 EUR would be in use, above the credit limit of 100\.00 EUR/]],
  },
  {
    name: 'delivery sooner than goods in stock can be sent',
    order: { requestedDate: inDays(1) },
    findings: [['delivery-date', /^Line 1 is wanted on .* with a lead time of 2 days .* is possible\.$/]],
  },
  {
    name: 'delivery sooner than goods that must be bought come in',
    stock: '1',
    line: { requestedDate: inDays(6) },
    findings: [['delivery-date', /lead time of 7 days/]],
  },
  {
    name: 'a customer whose record is incomplete',
    customer: { ...noContact, taxId: undefined, invoiceEmail: undefined },
    order: { deliveryAddress: somewhere },
    findings: [['customer-data', /lacks an address, an e-mail address for invoices, a tax id/]],
  },
  {
    name: 'everything at once',
    customer: { creditLimit: euros(1), taxId: undefined },
    product: { prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.50' }] },
    line: { quantity: '2000', discountPercent: '20' },
    order: { requestedDate: inDays(0) },
    findings: [
      ['amount', /19040\.00 EUR/],
      ['discount', /20 %/],
      ['price-floor', /at 8 EUR/],
      ['credit', /above the credit limit of 0\.01 EUR/],
      ['customer-data', /lacks a tax id/],
      ['delivery-date', /wanted/],
    ],
  },
];

export async function placeCase(
  tw: Tradewind,
  { customer, product, stock = '100000', line, order }: Partial<Case>,
): Promise<Order> {
  const [buyer, goods] = await Promise.all([tw.customer(customer), tw.product(product)]);
  await tw.stock(goods.sku, stock);
  return tw.place(buyer.id, [{ sku: goods.sku, quantity: '2', ...line }], order);
}
