import { beforeOrderDiscount } from '../../../shared/included-tax.ts';
import { drawTable, type Figure } from '../../../shared/pdf/table.ts';
import { quantityText } from '../../../shared/units.ts';
import type { QuotedLine } from '../model.ts';
import type { QuotationSheet } from './sheet.ts';

export function drawLines(sheet: QuotationSheet): void {
  const { quotation, labels } = sheet;
  const table = {
    number: { label: labels.lineNo, value: ({ lineNo }: QuotedLine) => String(lineNo) },
    item: {
      label: labels.item,
      value: ({ name }: QuotedLine) => name,
      under: ({ sku, because }: QuotedLine) => (because ? `${sku}  ·  ${because}` : sku),
    },
    figures: figuresOf(sheet),
  };
  drawTable(sheet, table, quotation.lines);
}

/** From left to right; the discount's only when a line has one. */
function figuresOf({ quotation, labels, format }: QuotationSheet): Figure<QuotedLine>[] {
  const { language, currency, lines } = quotation;
  const anyDiscount = lines.some((line) => Number(line.discountPercent) > 0);
  const discount = ({ discountPercent }: QuotedLine) =>
    Number(discountPercent) > 0 ? `−${format.percent(discountPercent)}` : '–';
  return [
    {
      label: labels.quantity,
      width: lines.some((line) => line.orderedIn) ? 96 : 68,
      value: (line) => quantityText(line, format, language),
    },
    { label: labels.unitPrice, width: 66, value: (line) => format.unitPrice(line.unitPrice, currency) },
    ...(anyDiscount ? [{ label: labels.discount, width: 38, value: discount }] : []),
    { label: labels.taxRate, width: 36, value: (line) => format.percent(line.taxRate) },
    { label: labels.net, width: 76, value: (line) => format.figure(beforeOrderDiscount(line)) },
  ];
}
