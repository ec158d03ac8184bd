import { sum, type TaxTotal } from '../../shared/amounts.ts';
import type { VatCategory } from '../../shared/vat-category.ts';
import type { Invoice } from '../model.ts';
import { amountOf, type Element } from './values.ts';

/** Codes of UNTDID 5305, and of the VATEX list where the category alone says why there is no tax. */
const CODES: Record<VatCategory, { code: string; reason?: string }> = {
  standard: { code: 'S' },
  zero: { code: 'Z' },
  exempt: { code: 'E' },
  'reverse-charge': { code: 'AE', reason: 'VATEX-EU-AE' },
  'intra-community': { code: 'K', reason: 'VATEX-EU-IC' },
  export: { code: 'G', reason: 'VATEX-EU-G' },
};

interface Taxed {
  taxCode: string;
  taxRate: string;
}

/** Of an invoice without a category on record, as those from before there were any, the rate says which it is. */
function categoryOf({ taxes }: Pick<Invoice, 'taxes'>, { taxCode, taxRate }: Taxed): VatCategory {
  const { category } = taxes.find(({ code }) => code === taxCode) ?? {};
  return category ?? (Number(taxRate) > 0 ? 'standard' : 'zero');
}

const rateText = (rate: string): string => String(Number(rate));

/** The tax of a line, a discount or a charge: what it is, not how much. */
export const taxOf = (invoice: Pick<Invoice, 'taxes'>, taxed: Taxed) => ({
  'ram:TypeCode': 'VAT',
  'ram:CategoryCode': CODES[categoryOf(invoice, taxed)].code,
  'ram:RateApplicablePercent': rateText(taxed.taxRate),
});

/** What shares a category and a rate is one sum, whatever the business calls its tax codes. */
export function sameTax<T extends Taxed>(invoice: Pick<Invoice, 'taxes'>, taxed: readonly T[]): T[][] {
  const keyOf = (one: T) => `${categoryOf(invoice, one)} ${rateText(one.taxRate)}`;
  return [...Map.groupBy(taxed, keyOf).values()];
}

/** The sums by category and rate. */
export function taxSums(invoice: Pick<Invoice, 'taxes'>): Element[] {
  const taxed = invoice.taxes.map((total) => ({ ...total, taxCode: total.code, taxRate: total.rate }));
  return sameTax(invoice, taxed).map((same) => taxSum(invoice, same));
}

function taxSum(invoice: Pick<Invoice, 'taxes'>, same: readonly (TaxTotal & Taxed)[]): Element {
  const [first] = same;
  if (!first) throw new Error('a sum of no taxes');
  const { currency } = first.base;
  const { reason } = CODES[categoryOf(invoice, first)];
  const { 'ram:TypeCode': type, 'ram:CategoryCode': code, ...rate } = taxOf(invoice, first);
  return {
    'ram:CalculatedAmount': amountOf({ amount: sum(same.map(({ tax }) => tax)), currency }),
    'ram:TypeCode': type,
    ...(first.note ? { 'ram:ExemptionReason': first.note } : {}),
    'ram:BasisAmount': amountOf({ amount: sum(same.map(({ base }) => base)), currency }),
    'ram:CategoryCode': code,
    ...(reason ? { 'ram:ExemptionReasonCode': reason } : {}),
    ...rate,
  };
}
