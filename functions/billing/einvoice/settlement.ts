import { sum } from '../../shared/amounts.ts';
import { netDiscount } from '../../shared/included-tax.ts';
import type { Money } from '../../shared/money.ts';
import type { Invoice } from '../model.ts';
import { labelsFor } from '../pdf/labels.ts';
import { netBeforeDiscount } from './nets.ts';
import { sameTax, taxOf, taxSums } from './taxes.ts';
import { amountOf, dayElement, type Element } from './values.ts';

/** Credit transfer within SEPA, or any other; codes of UNTDID 4461. */
const SEPA = '58';
const TRANSFER = '30';

/** How, when and how much is to be paid, and of what that is the sum. */
export const settlementElement = (invoice: Invoice, timeZone: string): Element => ({
  'ram:PaymentReference': invoice.paymentReference,
  'ram:InvoiceCurrencyCode': invoice.currency,
  ...(invoice.kind === 'invoice' ? { 'ram:SpecifiedTradeSettlementPaymentMeans': meansOf(invoice) } : {}),
  'ram:ApplicableTradeTax': taxSums(invoice),
  ...periodOf(invoice, timeZone),
  ...several('ram:SpecifiedTradeAllowanceCharge', [...discounts(invoice), ...charges(invoice)]),
  'ram:SpecifiedTradePaymentTerms': { 'ram:DueDateDateTime': dayElement(invoice.dueAt, timeZone) },
  'ram:SpecifiedTradeSettlementHeaderMonetarySummation': totals(invoice),
  ...(invoice.corrects
    ? { 'ram:InvoiceReferencedDocument': { 'ram:IssuerAssignedID': invoice.corrects.number } }
    : {}),
});

/** From when to when the goods left, where they did so one after another. */
const periodOf = ({ suppliedFrom, suppliedAt }: Invoice, timeZone: string): Element =>
  suppliedFrom
    ? {
        'ram:BillingSpecifiedPeriod': {
          'ram:StartDateTime': dayElement(suppliedFrom, timeZone),
          'ram:EndDateTime': dayElement(suppliedAt, timeZone),
        },
      }
    : {};

const several = (name: string, all: readonly Element[]): Element => (all.length > 0 ? { [name]: all } : {});

const meansOf = ({ currency, seller: { bank, name } }: Invoice): Element => ({
  'ram:TypeCode': currency === 'EUR' ? SEPA : TRANSFER,
  'ram:PayeePartyCreditorFinancialAccount': {
    'ram:IBANID': bank.iban.replaceAll(' ', ''),
    'ram:AccountName': name,
  },
  'ram:PayeeSpecifiedCreditorFinancialInstitution': { 'ram:BICID': bank.bic },
});

/** The order's discount, once for each tax that its lines bear; reason codes of UNTDID 5189 and 7161. */
function discounts(invoice: Invoice): Element[] {
  const { currency, discountPercent, language, orders } = invoice;
  const given = invoice.lines.filter(({ orderDiscount }) => orderDiscount.amount !== 0);
  return sameTax(invoice, given).flatMap((same) => {
    const [first] = same;
    const amount = sum(same.map(netDiscount));
    const labels = labelsFor(language);
    const reason = orders ? labels.orderDiscounts : labels.orderDiscount(`${discountPercent} %`);
    return first ? [change(false, { amount, currency }, ['95', reason], taxOf(invoice, first))] : [];
  });
}

const charges = (invoice: Invoice): Element[] =>
  invoice.freight
    ? [change(true, invoice.freight.net, ['FC', freightText(invoice)], taxOf(invoice, invoice.freight))]
    : [];

const freightText = ({ language, freight }: Invoice): string =>
  labelsFor(language).freight(`${freight?.taxRate ?? '0'} %`);

const change = (
  isCharge: boolean,
  amount: Money,
  [code, reason]: readonly [string, string],
  tax: Element,
): Element => ({
  'ram:ChargeIndicator': { 'udt:Indicator': String(isCharge) },
  'ram:ActualAmount': amountOf(amount),
  'ram:ReasonCode': code,
  'ram:Reason': reason,
  'ram:CategoryTradeTax': tax,
});

/** What was due when it was issued, less what was paid ahead: money that came in since is a receipt's affair. */
function totals({ lines, freight, net, tax, total, prepaid, currency }: Invoice): Element {
  const off = sum(lines.map(netDiscount));
  return {
    'ram:LineTotalAmount': amountOf({ amount: sum(lines.map(netBeforeDiscount)), currency }),
    'ram:ChargeTotalAmount': amountOf(freight?.net ?? { amount: 0, currency }),
    'ram:AllowanceTotalAmount': amountOf({ amount: off, currency }),
    'ram:TaxBasisTotalAmount': amountOf(net),
    'ram:TaxTotalAmount': { '@currencyID': currency, '#text': amountOf(tax) },
    'ram:GrandTotalAmount': amountOf(total),
    ...(prepaid ? { 'ram:TotalPrepaidAmount': amountOf(prepaid) } : {}),
    'ram:DuePayableAmount': amountOf({ amount: total.amount - (prepaid?.amount ?? 0), currency }),
  };
}
