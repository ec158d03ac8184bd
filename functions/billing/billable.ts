import type { Charge } from '../shared/amounts.ts';
import type { Address, Language } from '../shared/fields.ts';
import type { Currency } from '../shared/money.ts';
import type { Invoice, InvoicedOrder, InvoiceLine } from './model.ts';

/** What an order hands over to be invoiced: a part of it, priced, with its share of everything. */
export interface Billable {
  orderId: string;
  orderReference?: string | undefined;
  part?: string | undefined;
  shipmentIds: string[];
  customerId: string;
  buyer: Invoice['buyer'];
  deliveredTo: Address;
  suppliedAt: string;
  suppliedFrom?: string | undefined;
  language: Language;
  currency: Currency;
  eInvoice?: Invoice['eInvoice'];
  paymentTermDays: number;
  discountPercent: string;
  lines: InvoiceLine[];
  freight?: Charge | undefined;
}

type OfOne = 'orderId' | 'orderReference' | 'part' | 'deliveredTo';

/** Goods to be invoiced, of one order or of several together. */
export interface Invoiceable extends Omit<Billable, OfOne>, Partial<Pick<Billable, OfOne>> {
  month?: string;
  orders?: InvoicedOrder[];
}
