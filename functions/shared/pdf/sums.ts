import type { Sheet } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, MUTED, PAGE, TINT } from './theme.ts';

export type Row = readonly [label: string, amount: string];

export const SUMS_WIDTH = 270;
const X = PAGE.left + CONTENT_WIDTH - SUMS_WIDTH;
const PADDING = 5;
const LEADING = 14;
const TOTAL_HEIGHT = 24;

/** How high it is, with what may stand below. */
export const heightOfSums = (rows: readonly Row[]): number => rows.length * LEADING + TOTAL_HEIGHT + 40;

/** What the total comes of, and the total, at the right edge. */
export function drawSums(sheet: Sheet, rows: readonly Row[], total: Row): void {
  const { pen } = sheet;
  for (const [label, amount] of rows) {
    pen.write(label, sheet.y, { x: X + PADDING, width: SUMS_WIDTH - 100 }, { ...BODY, color: MUTED });
    pen.write(amount, sheet.y, { x: X, width: SUMS_WIDTH - PADDING, align: 'right' }, BODY);
    sheet.y += LEADING;
  }
  drawTotal(sheet, total);
}

function drawTotal(sheet: Sheet, [label, amount]: Row): void {
  const { pen } = sheet;
  const top = sheet.y - 6;
  pen.doc.rect(X, top, SUMS_WIDTH, TOTAL_HEIGHT).fill(TINT);
  pen.rule(X, top, SUMS_WIDTH, ACCENT, 1);
  const style = { size: 11, weight: 'bold', color: ACCENT } as const;
  pen.write(label, top + 16, { x: X + PADDING, width: 110 }, style);
  pen.write(amount, top + 16, { x: X + 110, width: SUMS_WIDTH - 110 - PADDING, align: 'right' }, style);
  sheet.y = top + TOTAL_HEIGHT + 12;
}
