import { sum } from '../../../shared/amounts.ts';
import type { Format } from '../../../shared/format.ts';
import { beforeOrderDiscount, chargeIn, includeTax } from '../../../shared/included-tax.ts';
import { escapeHtml } from '../../../shared/mail/escape.ts';
import { quantityText } from '../../../shared/units.ts';
import type { Quotation, QuotedLine } from '../model.ts';
import { pageTextsFor } from '../texts/page.ts';
import { reasonOf } from '../view.ts';

/** Each line with what it costs, and why. */
export function linesOf({ language, currency, lines }: Quotation, format: Format): string {
  const texts = pageTextsFor(language, includeTax(lines));
  const row = (line: QuotedLine) => {
    const { name, sku, unitPrice, discountPercent } = line;
    const less = Number(discountPercent) > 0 ? [texts.less(format.percent(discountPercent))] : [];
    const small = [sku, reasonOf(line, language), ...less].map(escapeHtml).join(' · ');
    return `<tr><td>${escapeHtml(name)}<small>${small}</small></td><td class="n">${escapeHtml(quantityText(line, format, language))}</td><td class="n">${format.unitPrice(unitPrice, currency)}</td><td class="n">${format.figure(beforeOrderDiscount(line))}</td></tr>`;
  };
  const head = `<th scope="col">${texts.item}</th>${[texts.quantity, texts.unitPrice, texts.net].map((label) => `<th scope="col" class="n">${label}</th>`).join('')}`;
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines.map(row).join('')}</tbody></table>`;
}

export function totalsOf({ language, currency, lines, freight, totals }: Quotation, format: Format): string {
  const taxed = includeTax(lines);
  const texts = pageTextsFor(language, taxed);
  const discount = sum(lines.map((line) => line.orderDiscount));
  const rows = [
    [texts.goods, format.money({ amount: sum(lines.map(beforeOrderDiscount)), currency })],
    ...(discount === 0 ? [] : [[texts.discount, `−${format.money({ amount: discount, currency })}`]]),
    ...(totals.freight.amount === 0 ? [] : [[texts.freight, format.money(chargeIn(freight, taxed))]]),
    [texts.tax, format.money(totals.tax)],
  ].map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
  const total = `<dt class="sum">${texts.total}</dt><dd class="sum">${format.money(totals.total)}</dd>`;
  return `<dl>${rows.join('')}${total}</dl>`;
}
