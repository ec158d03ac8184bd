import { takeBack } from '../../functions/billing/crediting.ts';
import { newCreditNote, newInvoice } from '../../functions/billing/invoicing.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import type { Product } from '../../functions/catalog/model.ts';
import type { Customer } from '../../functions/customers/model.ts';
import type { Order } from '../../functions/orders/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { aCustomer, anOrder, aProduct } from '../support/samples.ts';

/** Sold at ten euros, three of them at a known cost. */
export const PRODUCTS: Product[] = [
  aProduct({ category: 'Fasteners', cost: { currency: 'EUR', unitCost: '6.25' } }),
  aProduct({ sku: 'NUT', category: 'Fasteners', cost: { currency: 'EUR', unitCost: '0.3333' } }),
  aProduct({
    sku: 'TEA',
    category: 'Tea & spice',
    quantityDecimals: 3,
    cost: { currency: 'EUR', unitCost: '4' },
  }),
  aProduct({ sku: 'DOLLAR', cost: { currency: 'USD', unitCost: '1' } }),
  aProduct({ sku: 'PLAIN' }),
];

const abroad = {
  label: 'Wien',
  name: 'Prüfwerk',
  street: 'Ring 1',
  city: 'Wien',
  postalCode: '1010',
  country: 'AT',
};
export const CUSTOMERS: Customer[] = [aCustomer(), aCustomer({ addresses: [abroad] })];

export interface Line {
  sku: string;
  quantity: number;
}

export const orderOf = (settings: Settings, customer: Customer, lines: Line[], placedAt: string): Order => ({
  ...anOrder(settings, { customerId: customer.id, lines }, { customer, products: PRODUCTS }),
  placedAt,
});

/** All of an order, in one invoice. */
export function invoiceOf(settings: Settings, order: Order, customer: Customer, at: string): Invoice {
  const { id: orderId, customerId, language, currency, lines, discountPercent, deliveryAddress } = order;
  const goods = {
    orderId,
    part: 'stock-1',
    shipmentIds: [],
    customerId,
    buyer: { name: customer.name },
    deliveredTo: deliveryAddress,
    suppliedAt: at,
    language,
    currency,
    paymentTermDays: 30,
    discountPercent,
    lines,
  };
  return newInvoice(goods, `INV-${orderId}`, settings, at);
}

/** So many of each of its lines come back, or as many as it has. */
export function creditOf(settings: Settings, invoice: Invoice, quantity: number, at: string): Invoice {
  const lines = invoice.lines.map((l) => ({ lineNo: l.lineNo, quantity: Math.min(quantity, l.quantity) }));
  const back = takeBack(invoice, { shipmentId: newId('shp'), lines }, []);
  return newCreditNote(invoice, back, `CRN-${invoice.id}`, settings, at);
}
