import type { InvoiceLine } from '../model.ts';
import { type Column, columnsOf } from './columns.ts';
import { room, type Sheet, turnPage } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, HAIRLINE, PAGE, SMALL } from './theme.ts';

const HEAD_HEIGHT = 18;
const LEADING = 11.5;
const PADDING = 5;

/** The table of lines, its head repeated on every page; a row is never torn over two. */
export function drawLines(sheet: Sheet): void {
  const columns = columnsOf(sheet);
  drawHeadRow(sheet, columns);
  for (const line of sheet.invoice.lines) {
    const names = sheet.pen.wrap(line.name, columns.item.width, BODY);
    const height = 2 * PADDING + (names.length + 1) * LEADING - 2;
    if (!room(sheet, height)) {
      turnPage(sheet);
      drawHeadRow(sheet, columns);
    }
    drawRow(sheet, columns, line, names);
    sheet.y += height;
    sheet.pen.rule(PAGE.left, sheet.y, CONTENT_WIDTH, HAIRLINE);
  }
}

type Columns = ReturnType<typeof columnsOf>;

function drawHeadRow(sheet: Sheet, { figures, item }: Columns): void {
  const { pen } = sheet;
  pen.doc.rect(PAGE.left, sheet.y, CONTENT_WIDTH, HEAD_HEIGHT).fill(ACCENT);
  for (const column of [...figures, item])
    pen.write(column.label, sheet.y + 12, column, { size: 7.6, weight: 'bold', color: '#ffffff' });
  sheet.y += HEAD_HEIGHT;
}

function drawRow({ pen, y }: Sheet, { figures, item }: Columns, line: InvoiceLine, names: string[]): void {
  const baseline = y + PADDING + 8.5;
  for (const column of figures) pen.write(column.value(line), baseline, column, BODY);
  const under = pen.writeLines(names, baseline, item, BODY, LEADING);
  writeSku(pen, line, item, under);
}

const writeSku = (pen: Sheet['pen'], { sku }: InvoiceLine, item: Column, y: number): void =>
  pen.write(sku, y - 1, item, SMALL);
