import Big from 'big.js';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Invoice, InvoiceLine } from '../model.ts';
import { beforeOrderDiscount } from '../pdf/goods.ts';
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
export const lineElement = (invoice: Invoice, line: InvoiceLine): Element => ({
  'ram:AssociatedDocumentLineDocument': { 'ram:LineID': String(line.lineNo) },
  'ram:SpecifiedTradeProduct': { 'ram:SellerAssignedID': line.sku, 'ram:Name': line.name },
  'ram:SpecifiedLineTradeAgreement': priceElement(line),
  'ram:SpecifiedLineTradeDelivery': {
    'ram:BilledQuantity': { '@unitCode': UNITS[line.unit] ?? ONE, '#text': formatQuantity(line.quantity) },
  },
  'ram:SpecifiedLineTradeSettlement': {
    'ram:ApplicableTradeTax': taxOf(invoice, line),
    'ram:SpecifiedTradeSettlementLineMonetarySummation': {
      'ram:LineTotalAmount': amountOf(beforeOrderDiscount(line)),
    },
  },
});

/** The price as it is, to the last decimal, and what the line's own discount takes off it. */
function priceElement({ unitPrice, discountPercent }: InvoiceLine): Element {
  const off = Big(unitPrice).times(discountPercent).div(100);
  const net = { 'ram:ChargeAmount': Big(unitPrice).minus(off).toFixed() };
  if (off.eq(0)) return { 'ram:NetPriceProductTradePrice': net };
  const taken = { 'ram:ChargeIndicator': { 'udt:Indicator': 'false' }, 'ram:ActualAmount': off.toFixed() };
  const gross = { 'ram:ChargeAmount': unitPrice, 'ram:AppliedTradeAllowanceCharge': taken };
  return { 'ram:GrossPriceProductTradePrice': gross, 'ram:NetPriceProductTradePrice': net };
}
