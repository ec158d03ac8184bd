import type { Product } from '../../functions/catalog/model.ts';
import type { Account, Customer } from '../../functions/customers/model.ts';
import type { OrderInput } from '../../functions/orders/model.ts';
import { newOrder } from '../../functions/orders/placing.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import type { Actor } from '../../functions/shared/timeline.ts';

export const AT = '2026-03-02T09:30:00.000Z';
export const SALES: Actor = { id: 'sub-1', role: 'sales' };

const stored = { version: 1, createdAt: AT, updatedAt: AT };

const ADDRESS = {
  name: 'Prüfwerk GmbH',
  street: 'Werkstraße 1',
  city: 'Köln',
  postalCode: '50667',
  country: 'DE',
};

/** A complete customer without a credit limit. */
export const aCustomer = (over: Partial<Customer> = {}): Customer => ({
  id: newId('cus'),
  name: 'Prüfwerk GmbH',
  language: 'en',
  currency: 'EUR',
  taxId: 'DE123456788',
  invoiceEmail: 'invoices@pruefwerk.example',
  contacts: [],
  addresses: [{ label: 'Werk', ...ADDRESS }],
  paymentTermDays: 30,
  active: true,
  ...stored,
  ...over,
});

/** Bought, sold by the piece at 10 EUR. */
export const aProduct = (over: Partial<Product> = {}): Product => ({
  sku: 'BOLT',
  name: 'Bolt',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: {
    kind: 'purchase',
    supplier: 'Lieferwerk AG',
    leadTimeDays: 5,
    price: { currency: 'EUR', unitPrice: '4.00' },
  },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
  active: true,
  ...stored,
  ...over,
});

export const noAccount = (customerId: string): Account => {
  const none = { amount: 0, currency: 'EUR' as const };
  return {
    customerId,
    currency: 'EUR',
    ordered: none,
    receivable: none,
    advances: none,
    unapplied: none,
    version: 0,
  };
};

/** An order as a salesperson's call places it, from the rules themselves; by default ten bolts. */
export function anOrder(
  settings: Settings,
  input: Partial<OrderInput> = {},
  { customer = aCustomer(), products = [aProduct()] }: { customer?: Customer; products?: Product[] } = {},
) {
  const terms = {
    customer,
    products: new Map(products.map((p) => [p.sku, p])),
    settings,
    currency: customer.currency,
    maySetPrices: true,
  };
  const lines = [{ sku: 'BOLT', quantity: 10_000 }];
  return newOrder({ customerId: customer.id, lines, onShortage: 'split', ...input }, terms, AT, SALES);
}
