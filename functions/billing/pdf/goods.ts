import { sum } from '../../shared/amounts.ts';
import { beforeOrderDiscount, chargeIn, includeTax } from '../../shared/included-tax.ts';
import type { Row } from '../../shared/pdf/sums.ts';
import type { InvoiceSheet } from './sheet.ts';

/** How the total comes of the lines, with tax where their prices are; nothing when it is just their sum without. */
export function goodsRows({ invoice, labels, format }: InvoiceSheet): Row[] {
  const { lines, discountPercent, freight, currency, orders } = invoice;
  const discount = sum(lines.map((line) => line.orderDiscount));
  const taxed = includeTax(lines);
  if (discount === 0 && !freight && !taxed) return [];
  const rows: Row[] = [
    [labels.goods, format.figure({ amount: sum(lines.map(beforeOrderDiscount)), currency })],
  ];
  if (discount !== 0)
    rows.push([
      orders ? labels.orderDiscounts : labels.orderDiscount(format.percent(discountPercent)),
      `−${format.figure({ amount: discount, currency })}`,
    ]);
  if (freight)
    rows.push([labels.freight(format.percent(freight.taxRate)), format.figure(chargeIn(freight, taxed))]);
  return rows;
}
