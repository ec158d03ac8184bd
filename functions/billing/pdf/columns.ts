import { unitName } from '../../shared/units.ts';
import type { InvoiceLine } from '../model.ts';
import { beforeOrderDiscount } from './goods.ts';
import type { Sheet } from './sheet.ts';
import { CONTENT_WIDTH, PAGE } from './theme.ts';

/** A column of figures; the description takes what they leave. */
export interface Column {
  x: number;
  width: number;
  align: 'left' | 'right';
  label: string;
  value: (line: InvoiceLine) => string;
}

const PADDING = 5;

/** All columns from left to right; the discount's only when a line has one. */
export function columnsOf({ invoice, labels, format }: Sheet): { figures: Column[]; item: Column } {
  const right: [label: string, width: number, value: Column['value']][] = [
    [labels.quantity, 68, (l) => `${format.quantity(l.quantity)} ${unitName(l.unit, invoice.language)}`],
    [labels.unitPrice, 66, (l) => format.unitPrice(l.unitPrice, invoice.currency)],
    ...(invoice.lines.some((line) => Number(line.discountPercent) > 0)
      ? [
          [labels.discount, 38, (l) => discount(l, format.percent)] satisfies [
            string,
            number,
            Column['value'],
          ],
        ]
      : []),
    [labels.taxRate, 36, (l) => format.percent(l.taxRate)],
    [labels.net, 76, (l) => format.figure(beforeOrderDiscount(l))],
  ];
  let edge = PAGE.left + CONTENT_WIDTH - PADDING;
  const figures = right.toReversed().map(([label, width, value]): Column => {
    edge -= width;
    return { x: edge + PADDING, width: width - PADDING, align: 'right', label, value };
  });
  const lineNo = {
    x: PAGE.left + PADDING,
    width: 20,
    align: 'left',
    label: labels.lineNo,
    value: (l) => String(l.lineNo),
  } satisfies Column;
  const x = lineNo.x + lineNo.width + PADDING;
  return {
    figures: [lineNo, ...figures.toReversed()],
    item: { x, width: edge - x, align: 'left', label: labels.item, value: (l) => l.name },
  };
}

const discount = (line: InvoiceLine, percent: (value: string) => string): string =>
  Number(line.discountPercent) > 0 ? `−${percent(line.discountPercent)}` : '–';
