import { sum } from '../../../shared/amounts.ts';
import { beforeOrderDiscount, chargeIn, includeTax } from '../../../shared/included-tax.ts';
import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { drawSums, heightOfSums, type Row } from '../../../shared/pdf/sums.ts';
import type { QuotationSheet } from './sheet.ts';

/** What it comes to, and how. */
export function drawTotals(sheet: QuotationSheet): void {
  const { quotation, labels, format } = sheet;
  const { totals } = quotation;
  const rows = [...goodsRows(sheet), ...taxRows(sheet)];
  ensureRoom(sheet, heightOfSums(rows));
  sheet.y += 17;
  drawSums(sheet, rows, [labels.total, format.money(totals.total)]);
}

/** How the total comes of the lines, with tax where their prices are; nothing when it is just their sum without. */
function goodsRows({ quotation, labels, format }: QuotationSheet): Row[] {
  const { lines, discountPercent, freight, currency } = quotation;
  const discount = sum(lines.map((line) => line.orderDiscount));
  const taxed = includeTax(lines);
  if (discount === 0 && freight.net.amount === 0 && !taxed) return [];
  const goods = format.figure({ amount: sum(lines.map(beforeOrderDiscount)), currency });
  const off = `−${format.figure({ amount: discount, currency })}`;
  const label = labels.orderDiscount(format.percent(discountPercent));
  return [
    [labels.goods, goods],
    ...(discount === 0 ? [] : [[label, off] as const]),
    ...(freight.net.amount === 0
      ? []
      : [
          [labels.freight(format.percent(freight.taxRate)), format.figure(chargeIn(freight, taxed))] as const,
        ]),
  ];
}

function taxRows({ quotation, labels, format }: QuotationSheet): Row[] {
  const { net, freight, taxes } = quotation.totals;
  return [
    [labels.netTotal, format.figure({ ...net, amount: net.amount + freight.amount })],
    ...taxes.map(
      ({ rate, base, tax }) =>
        [labels.taxOn(format.percent(rate), format.figure(base)), format.figure(tax)] as const,
    ),
  ];
}
