import { ensureRoom } from '../../../shared/pdf/sheet.ts';
import { drawSums, heightOfSums } from '../../../shared/pdf/sums.ts';
import { drawTable } from '../../../shared/pdf/table.ts';
import type { StatementLine } from '../model.ts';
import { dayText, type StatementSheet } from './sheet.ts';

const DAY_WIDTH = 84;
const FIGURE_WIDTH = 82;

/** Each document with what it changed and what was owed after it. */
export function drawLines(sheet: StatementSheet): void {
  const { statement, labels, format } = sheet;
  const figure = (label: string, value: (line: StatementLine) => string) => ({
    label,
    width: FIGURE_WIDTH,
    value,
  });
  const table = {
    number: { label: labels.day, width: DAY_WIDTH, value: ({ on }: StatementLine) => dayText(sheet, on) },
    item: {
      label: labels.document,
      value: ({ kind, number }: StatementLine) => [labels.kinds[kind], number].filter(Boolean).join(' '),
      under: ({ documentId, orderId }: StatementLine) => orderId ?? documentId,
    },
    figures: [
      figure(labels.more, ({ amount }) => (amount.amount > 0 ? format.figure(amount) : '')),
      figure(labels.less, ({ amount }) => (amount.amount < 0 ? format.figure(negated(amount)) : '')),
      figure(labels.balance, ({ balance }) => format.figure(balance)),
    ],
  };
  drawTable(sheet, table, statement.lines);
}

/** How the closing balance comes of the opening one. */
export function drawBalance(sheet: StatementSheet): void {
  const { statement, labels, format } = sheet;
  const { opening, closing, lines, currency } = statement;
  const sum = (of: readonly StatementLine[]) => ({
    amount: of.reduce((total, { amount }) => total + amount.amount, 0),
    currency,
  });
  const less = sum(lines.filter(({ amount }) => amount.amount < 0));
  const rows = [
    [labels.opening, format.figure(opening)],
    [labels.more, format.figure(sum(lines.filter(({ amount }) => amount.amount > 0)))],
    [labels.less, less.amount === 0 ? format.figure(less) : `−${format.figure(negated(less))}`],
  ] as const;
  ensureRoom(sheet, heightOfSums(rows));
  sheet.y += 17;
  drawSums(sheet, rows, [labels.closing, format.money(closing)]);
}

const negated = <M extends { amount: number }>(of: M): M => ({ ...of, amount: -of.amount });
