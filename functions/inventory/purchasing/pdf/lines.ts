import { drawTable, type Figure } from '../../../shared/pdf/table.ts';
import { quantityText, unitName } from '../../../shared/units.ts';
import { costOf, costOfLine } from '../costing.ts';
import { dayOf } from '../days.ts';
import type { PurchaseOrderLine } from '../model.ts';
import type { PurchaseSheet } from './sheet.ts';

type Line = PurchaseOrderLine & { lineNo: number };

export function drawLines(sheet: PurchaseSheet): void {
  const { po, labels, language } = sheet;
  const table = {
    number: { label: labels.lineNo, value: ({ lineNo }: Line) => String(lineNo) },
    item: {
      label: labels.item,
      value: ({ name, nameZh = name }: Line) => (language === 'zh' ? nameZh : name),
      under: (line: Line) =>
        [line.sku, ...articleOf(line, sheet), ...dayOfLine(line, sheet), ...termsOf(line, sheet)].join(
          '  ·  ',
        ),
    },
    figures: figuresOf(sheet),
  };
  drawTable(
    sheet,
    table,
    po.lines.map((line, i) => ({ ...line, lineNo: i + 1 })),
  );
}

/** What the supplier calls it. */
const articleOf = ({ articleNumber }: Line, { labels }: PurchaseSheet): string[] =>
  articleNumber ? [labels.article(articleNumber)] : [];

/** What is wanted before the day at the head. */
function dayOfLine(line: Line, { po, labels, format }: PurchaseSheet): string[] {
  const day = format.day(dayOf(po, line));
  return day === format.day(po.expectedAt) ? [] : [labels.by(day)];
}

/** The supplier's terms, which a quantity may have been raised to; none that it doesn't keep, since somebody chose it. */
const termsOf = (line: Line, { labels, format }: PurchaseSheet): string[] => {
  const { quantity, minimumQuantity: least = 0, orderMultiple: step = 0 } = line;
  return [
    ...(least > 0 && quantity >= least ? [labels.minimum(format.quantity(least))] : []),
    ...(step > 0 && quantity % step === 0 ? [labels.multiple(format.quantity(step))] : []),
  ];
};

/** Prices only where there is one; each with its currency when there are several. */
function figuresOf({ po, labels, language, format }: PurchaseSheet): Figure<Line>[] {
  const costs = costOf(po);
  const code = (currency: string) => (costs.length > 1 ? `${currency} ` : '');
  // Where some are ordered in boxes, and priced by the piece.
  const isMixed = po.lines.some((line) => line.orderedIn);
  const per = ({ unit }: Line) => (isMixed ? ` / ${unitName(unit, language)}` : '');
  const unitPrice = (line: Line) =>
    line.price
      ? code(line.price.currency) + format.unitPrice(line.price.unitPrice, line.price.currency) + per(line)
      : '–';
  const amount = (line: Line) => {
    const cost = costOfLine(line);
    return cost ? code(cost.currency) + format.figure(cost) : '–';
  };
  return [
    {
      label: labels.quantity,
      width: isMixed ? 110 : 78,
      value: (line) => quantityText(line, format, language),
    },
    ...(costs.length > 0
      ? [
          { label: labels.unitPrice, width: isMixed ? 90 : 76, value: unitPrice },
          { label: labels.amount, width: 86, value: amount },
        ]
      : []),
  ];
}
