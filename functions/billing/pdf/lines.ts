import { addressLines } from '../../shared/format.ts';
import { beforeOrderDiscount } from '../../shared/included-tax.ts';
import { drawTable, type Figure } from '../../shared/pdf/table.ts';
import { quantityText } from '../../shared/units.ts';
import type { InvoiceLine } from '../model.ts';
import type { InvoiceSheet } from './sheet.ts';

export function drawLines(sheet: InvoiceSheet): void {
  const { invoice, labels } = sheet;
  const table = {
    number: { label: labels.lineNo, value: ({ lineNo }: InvoiceLine) => String(lineNo) },
    item: {
      label: labels.item,
      value: ({ name }: InvoiceLine) => name,
      under: ({ sku }: InvoiceLine) => sku,
    },
    figures: figuresOf(sheet),
    heading: ({ orderId }: InvoiceLine) => headingOf(sheet, orderId),
  };
  drawTable(sheet, table, invoice.lines);
}

/** Above the lines of each order of a month: which it is, which shipments brought them, and where to. */
function headingOf({ invoice, labels, format }: InvoiceSheet, orderId: string | undefined): string[] {
  const order = invoice.orders?.find((one) => one.orderId === orderId);
  if (!order) return [];
  const { deliveredTo } = order;
  const place = [deliveredTo.name, ...addressLines(deliveredTo, format)].join(', ');
  return [labels.ofOrder(order), ...(invoice.deliveredTo ? [] : [`${labels.deliverTo}: ${place}`])];
}

/** From left to right; the discount's only when a line has one. */
function figuresOf({ invoice, labels, format }: InvoiceSheet): Figure<InvoiceLine>[] {
  const { language, currency, lines } = invoice;
  const anyDiscount = lines.some((line) => Number(line.discountPercent) > 0);
  return [
    {
      label: labels.quantity,
      width: lines.some((line) => line.orderedIn) ? 96 : 68,
      value: (l) => quantityText(l, format, language),
    },
    { label: labels.unitPrice, width: 66, value: (l) => format.unitPrice(l.unitPrice, currency) },
    ...(anyDiscount
      ? [{ label: labels.discount, width: 38, value: (l: InvoiceLine) => discount(l, format.percent) }]
      : []),
    { label: labels.taxRate, width: 36, value: (l) => format.percent(l.taxRate) },
    { label: labels.net, width: 76, value: (l) => format.figure(beforeOrderDiscount(l)) },
  ];
}

const discount = (line: InvoiceLine, percent: (value: string) => string): string =>
  Number(line.discountPercent) > 0 ? `−${percent(line.discountPercent)}` : '–';
