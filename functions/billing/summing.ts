import { sum, sumTaxes, type TaxTotal } from '../shared/amounts.ts';
import type { Language } from '../shared/fields.ts';
import type { Money } from '../shared/money.ts';
import type { Settings } from '../shared/settings.ts';
import type { Billable } from './billable.ts';

type Charged = Pick<Billable, 'lines' | 'freight' | 'currency' | 'language'>;

/** What goods and freight come to, with the taxes on them. */
export function amountsOf({ lines, freight, currency, language }: Charged, settings: Settings) {
  const charges = freight ? [...lines, freight] : lines;
  const taxes = sumTaxes(charges, currency).map((total) => asSettled(total, settings, language));
  const money = (amount: number): Money => ({ amount, currency });
  const net = sum(charges.map((c) => c.net));
  const tax = sum(taxes.map((t) => t.tax));
  return { taxes, net: money(net), tax: money(tax), total: money(net + tax) };
}

function asSettled(total: TaxTotal, { taxCodes }: Settings, language: Language): TaxTotal {
  const { note, noteZh, category } = taxCodes[total.code] ?? {};
  const text = language === 'zh' ? (noteZh ?? note) : note;
  return { ...total, ...(text ? { note: text } : {}), ...(category ? { category } : {}) };
}
