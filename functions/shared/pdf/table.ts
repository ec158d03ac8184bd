import type { Style } from './pen.ts';
import { room, type Sheet, turnPage } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, HAIRLINE, PAGE, SMALL } from './theme.ts';

const HEAD_HEIGHT = 18;
const LEADING = 11.5;
const PADDING = 5;
const NUMBER_WIDTH = 20;
const BAND = '#f2f4f6';
const HEADING: Style = { size: 7.6, weight: 'bold' };

/** A column of figures; the description takes what they leave. */
export interface Figure<L> {
  label: string;
  width: number;
  value: (line: L) => string;
}

export interface Table<L> {
  /** Wider than a number, where a line has a name instead. */
  number: { label: string; width?: number; value: (line: L) => string };
  item: { label: string; value: (line: L) => string /** In small below it. */; under: (line: L) => string };
  figures: readonly Figure<L>[];
  /** What stands above the lines that share it, over the whole width; nothing where a line has none. */
  heading?: (line: L) => readonly string[];
}

interface Column<L> {
  x: number;
  width: number;
  align: 'left' | 'right';
  label: string;
  value: (line: L) => string;
}

interface Columns<L> {
  figures: Column<L>[];
  item: Column<L>;
}

/** The table of lines, its head repeated on every page; a row is never torn over two. */
export function drawTable<L>(sheet: Sheet, table: Table<L>, lines: readonly L[]): void {
  const columns = columnsOf(table);
  drawHeadRow(sheet, columns);
  let above = '';
  for (const line of lines) {
    const names = sheet.pen.wrap(table.item.value(line), columns.item.width, BODY);
    const height = 2 * PADDING + (names.length + 1) * LEADING - 2;
    const headings = headingsOf(sheet, table, line);
    const isNew = headings.join('\n') !== above;
    if (!room(sheet, height + (isNew ? heightOfHeadings(headings) : 0))) {
      turnPage(sheet);
      drawHeadRow(sheet, columns);
    }
    if (isNew) drawHeadings(sheet, headings);
    above = headings.join('\n');
    const under = drawRow(sheet, columns, line, names);
    sheet.pen.write(table.item.under(line), under - 1, columns.item, SMALL);
    sheet.y += height;
    sheet.pen.rule(PAGE.left, sheet.y, CONTENT_WIDTH, HAIRLINE);
  }
}

const headingsOf = <L>({ pen }: Sheet, { heading }: Table<L>, line: L): string[] =>
  (heading?.(line) ?? []).flatMap((text) => pen.wrap(text, CONTENT_WIDTH - 2 * PADDING, HEADING));

const heightOfHeadings = ({ length }: readonly string[]): number =>
  length > 0 ? 2 * PADDING + length * LEADING - 2 : 0;

function drawHeadings(sheet: Sheet, headings: readonly string[]): void {
  if (headings.length === 0) return;
  const height = heightOfHeadings(headings);
  sheet.pen.doc.rect(PAGE.left, sheet.y, CONTENT_WIDTH, height).fill(BAND);
  const box = { x: PAGE.left + PADDING, width: CONTENT_WIDTH - 2 * PADDING };
  sheet.pen.writeLines(headings, sheet.y + PADDING + 8, box, HEADING, LEADING);
  sheet.y += height;
}

/** Figures stand at the right edge, each as wide as it asks for. */
function columnsOf<L>({ number, item, figures }: Table<L>): Columns<L> {
  let edge = PAGE.left + CONTENT_WIDTH - PADDING;
  const right = figures.toReversed().map(({ label, width, value }): Column<L> => {
    edge -= width;
    return { x: edge + PADDING, width: width - PADDING, align: 'right', label, value };
  });
  const first: Column<L> = { x: PAGE.left + PADDING, width: NUMBER_WIDTH, align: 'left', ...number };
  const x = first.x + first.width + PADDING;
  const { label, value } = item;
  return {
    figures: [first, ...right.toReversed()],
    item: { x, width: edge - x, align: 'left', label, value },
  };
}

function drawHeadRow<L>(sheet: Sheet, { figures, item }: Columns<L>): void {
  const { pen } = sheet;
  pen.doc.rect(PAGE.left, sheet.y, CONTENT_WIDTH, HEAD_HEIGHT).fill(ACCENT);
  for (const column of [...figures, item])
    pen.write(column.label, sheet.y + 12, column, { size: 7.6, weight: 'bold', color: '#ffffff' });
  sheet.y += HEAD_HEIGHT;
}

/** Gives the baseline below the name. */
function drawRow<L>({ pen, y }: Sheet, { figures, item }: Columns<L>, line: L, names: string[]): number {
  const baseline = y + PADDING + 8.5;
  for (const column of figures) pen.write(column.value(line), baseline, column, BODY);
  return pen.writeLines(names, baseline, item, BODY, LEADING);
}
