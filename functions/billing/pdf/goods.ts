import { sum } from '../../shared/amounts.ts';
import type { Money } from '../../shared/money.ts';
import type { Row } from '../../shared/pdf/sums.ts';
import type { InvoiceLine } from '../model.ts';
import type { InvoiceSheet } from './sheet.ts';

/** What a line's quantity, price and own discount come to, so that a reader can work it out again. */
export const beforeOrderDiscount = ({ net, orderDiscount }: InvoiceLine): Money => ({
  amount: net.amount + orderDiscount.amount,
  currency: net.currency,
});

/** How the net total comes of the lines; nothing when it is just their sum. */
export function goodsRows({ invoice, labels, format }: InvoiceSheet): Row[] {
  const { lines, discountPercent, freight, currency } = invoice;
  const discount = sum(lines.map((line) => line.orderDiscount));
  if (discount === 0 && !freight) return [];
  const rows: Row[] = [
    [labels.goods, format.figure({ amount: sum(lines.map(beforeOrderDiscount)), currency })],
  ];
  if (discount !== 0)
    rows.push([
      labels.orderDiscount(format.percent(discountPercent)),
      `−${format.figure({ amount: discount, currency })}`,
    ]);
  if (freight) rows.push([labels.freight(format.percent(freight.taxRate)), format.figure(freight.net)]);
  return rows;
}
