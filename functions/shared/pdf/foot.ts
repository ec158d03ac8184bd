import { addressLines } from '../format.ts';
import type { Settings } from '../settings.ts';
import type { Sheet } from './sheet.ts';
import { CONTENT_WIDTH, HAIRLINE, PAGE, SMALL } from './theme.ts';

const TOP = PAGE.height - 76;
const LEADING = 9.8;
const MAX_LINES = 5;
const GAP = 14;

/** On every page, once all are there: who the issuer is, in columns, and which page of how many this is. */
export function drawFeetOf(
  sheet: Sheet,
  columns: readonly string[][],
  numbering: (page: number, of: number) => string,
): void {
  const { count } = sheet.pen.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.pen.doc.switchToPage(page);
    drawFoot(sheet, columns, numbering(page + 1, count));
  }
}

/** Of what is written in the business's own name, by the settings: no copy of them is issued with it. */
export function drawOwnFeet(
  sheet: Sheet & {
    settings: Settings;
    labels: { taxId: string; page: (page: number, of: number) => string };
  },
): void {
  const { issuer, labels, format, settings } = sheet;
  const { address, phone, email, website, taxId, registration } = settings.company;
  const columns = [
    [issuer, ...addressLines(address, format)],
    [phone, email, website],
    [`${labels.taxId}: ${taxId}`, ...(registration ? [registration] : [])],
  ];
  drawFeetOf(sheet, columns, labels.page);
}

function drawFoot({ pen }: Sheet, columns: readonly string[][], number: string): void {
  pen.rule(PAGE.left, TOP, CONTENT_WIDTH, HAIRLINE);
  const width = (CONTENT_WIDTH - GAP * (columns.length - 1)) / columns.length;
  for (const [i, lines] of columns.entries()) {
    const box = { x: PAGE.left + i * (width + GAP), width };
    const wrapped = lines.flatMap((line) => pen.squeeze(line, width, SMALL)).slice(0, MAX_LINES);
    pen.writeLines(wrapped, TOP + 12, box, SMALL, LEADING);
  }
  pen.write(number, PAGE.height - 16, { x: PAGE.left, width: CONTENT_WIDTH, align: 'right' }, SMALL);
}
