import { ensureRoom, type Sheet } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, LABEL, PAGE, STRONG, TINT } from './theme.ts';

const PADDING = 10;
const LABEL_WIDTH = 92;
const LEADING = 13;
const INNER = CONTENT_WIDTH - 2 * PADDING;

export interface Panel {
  title: string;
  lead: string;
  rows: readonly (readonly [label: string, value: string])[];
  /** So many of the rows are what matters most. */
  strong: number;
}

/** What the reader has to do, set off from the rest; one block, never torn. */
export function drawPanel(sheet: Sheet, { title, lead, rows, strong }: Panel): void {
  const { pen } = sheet;
  const lines = pen.wrap(lead, INNER, BODY);
  const height =
    2 * PADDING + 14 + lines.length * LEADING + rows.length * LEADING + (rows.length > 0 ? 4 : 0) - 4;
  ensureRoom(sheet, height + 10);
  const top = sheet.y + 6;
  pen.doc.rect(PAGE.left, top, CONTENT_WIDTH, height).fill(TINT);
  pen.doc.rect(PAGE.left, top, 2.5, height).fill(ACCENT);
  const box = { x: PAGE.left + PADDING, width: INNER };
  pen.write(title, top + PADDING + 6, box, { ...LABEL, color: ACCENT, size: 8 });
  const y = pen.writeLines(lines, top + PADDING + 20, box, BODY, LEADING) + 4;
  drawRows(sheet, rows, y, strong);
  sheet.y = top + height;
}

function drawRows({ pen }: Sheet, rows: Panel['rows'], top: number, strong: number): void {
  for (const [i, [label, value]] of rows.entries()) {
    const y = top + i * LEADING;
    pen.write(label, y, { x: PAGE.left + PADDING, width: LABEL_WIDTH }, BODY);
    const box = { x: PAGE.left + PADDING + LABEL_WIDTH, width: INNER - LABEL_WIDTH };
    pen.write(value, y, box, i < strong ? STRONG : BODY);
  }
}
