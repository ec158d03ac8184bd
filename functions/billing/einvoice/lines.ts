import Big from 'big.js';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Invoice, InvoiceLine } from '../model.ts';
import { labelsFor } from '../pdf/labels.ts';
import { netBeforeDiscount } from './nets.ts';
import { taxOf } from './taxes.ts';
import { amountOf, type Element } from './values.ts';

/** Codes of UN/ECE Recommendation 20; `one` for any other unit. */
const UNITS: Readonly<Record<string, string>> = {
  pcs: 'H87',
  kg: 'KGM',
  g: 'GRM',
  m: 'MTR',
  m2: 'MTK',
  m3: 'MTQ',
  l: 'LTR',
  h: 'HUR',
  box: 'XBX',
  set: 'SET',
};
const ONE = 'C62';

/** A line before the order's discount, which is told once for all of them. */
export const lineElement = (invoice: Invoice, line: InvoiceLine, at: number): Element => ({
  'ram:AssociatedDocumentLineDocument': {
    // Orders of a month may have lines of one number, and here they are to differ.
    'ram:LineID': String(invoice.orders ? at + 1 : line.lineNo),
    ...noteOf(invoice, line),
  },
  'ram:SpecifiedTradeProduct': { 'ram:SellerAssignedID': line.sku, 'ram:Name': line.name },
  'ram:SpecifiedLineTradeAgreement': priceElement(line),
  'ram:SpecifiedLineTradeDelivery': {
    'ram:BilledQuantity': { '@unitCode': UNITS[line.unit] ?? ONE, '#text': formatQuantity(line.quantity) },
  },
  'ram:SpecifiedLineTradeSettlement': {
    'ram:ApplicableTradeTax': taxOf(invoice, line),
    'ram:SpecifiedTradeSettlementLineMonetarySummation': {
      'ram:LineTotalAmount': amountOf(netBeforeDiscount(line)),
    },
  },
});

/** Of which order a line is, where that isn't told for all of them. */
function noteOf({ orders, language }: Invoice, { orderId }: InvoiceLine): Element {
  const order = orders?.find((one) => one.orderId === orderId);
  if (!order) return {};
  return { 'ram:IncludedNote': { 'ram:Content': labelsFor(language).ofOrder(order) } };
}

/** More would say nothing: a thousandth of a cent counts in lines of a million. */
const DECIMALS = 8;

/** The price without tax as it is, to the last decimal, and what the line's own discount takes off it. */
function priceElement({ unitPrice, discountPercent, taxIncluded, taxRate }: InvoiceLine): Element {
  const price = taxIncluded ? withoutTax(unitPrice, taxRate) : unitPrice;
  const off = Big(price).times(discountPercent).div(100);
  const net = { 'ram:ChargeAmount': Big(price).minus(off).toFixed() };
  if (off.eq(0)) return { 'ram:NetPriceProductTradePrice': net };
  const taken = { 'ram:ChargeIndicator': { 'udt:Indicator': 'false' }, 'ram:ActualAmount': off.toFixed() };
  const gross = { 'ram:ChargeAmount': price, 'ram:AppliedTradeAllowanceCharge': taken };
  return { 'ram:GrossPriceProductTradePrice': gross, 'ram:NetPriceProductTradePrice': net };
}

const withoutTax = (price: string, taxRate: string): string =>
  Big(price).times(100).div(Big(taxRate).plus(100)).round(DECIMALS).toFixed();
