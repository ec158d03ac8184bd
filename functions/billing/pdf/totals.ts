import { capitals } from './capitals.ts';
import { goodsRows, type Row } from './goods.ts';
import { ensureRoom, type Sheet } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, MUTED, PAGE, SMALL, TINT } from './theme.ts';

const WIDTH = 270;
const X = PAGE.left + CONTENT_WIDTH - WIDTH;
const PADDING = 5;
const LEADING = 14;
const TOTAL_HEIGHT = 24;

/** Sums by tax rate and the total, kept together; the notes that a tax code demands beside them. */
export function drawTotals(sheet: Sheet): void {
  const rows = rowsOf(sheet);
  const notes = notesOf(sheet);
  const height = rows.length * LEADING + TOTAL_HEIGHT + 40;
  ensureRoom(sheet, Math.max(height, notes.length * 10 + 20));
  sheet.y += 17;
  drawNotes(sheet, notes);
  drawRows(sheet, rows);
  drawTotal(sheet);
}

function rowsOf(sheet: Sheet): Row[] {
  const { labels, format } = sheet;
  const { net, taxes } = sheet.invoice;
  const byRate = taxes.map(
    (tax): Row => [labels.taxOn(format.percent(tax.rate), format.figure(tax.base)), format.figure(tax.tax)],
  );
  return [...goodsRows(sheet), [labels.netTotal, format.figure(net)], ...byRate];
}

function notesOf({ pen, invoice }: Sheet): string[] {
  const notes = new Set(invoice.taxes.flatMap((tax) => (tax.note ? [tax.note] : [])));
  return [...notes].flatMap((note) => pen.wrap(note, CONTENT_WIDTH - WIDTH - 20, SMALL));
}

function drawNotes({ pen, y }: Sheet, notes: string[]): void {
  pen.writeLines(notes, y, { x: PAGE.left + PADDING, width: CONTENT_WIDTH - WIDTH - 20 }, SMALL, 10);
}

function drawRows(sheet: Sheet, rows: Row[]): void {
  const { pen } = sheet;
  for (const [label, amount] of rows) {
    pen.write(label, sheet.y, { x: X + PADDING, width: WIDTH - 100 }, { ...BODY, color: MUTED });
    pen.write(amount, sheet.y, { x: X, width: WIDTH - PADDING, align: 'right' }, BODY);
    sheet.y += LEADING;
  }
}

function drawTotal(sheet: Sheet): void {
  const { pen, invoice, labels, format } = sheet;
  const top = sheet.y - 6;
  pen.doc.rect(X, top, WIDTH, TOTAL_HEIGHT).fill(TINT);
  pen.rule(X, top, WIDTH, ACCENT, 1);
  const style = { size: 11, weight: 'bold', color: ACCENT } as const;
  pen.write(labels.total[invoice.kind], top + 16, { x: X + PADDING, width: 110 }, style);
  pen.write(
    format.money(invoice.total),
    top + 16,
    { x: X + 110, width: WIDTH - 110 - PADDING, align: 'right' },
    style,
  );
  sheet.y = top + TOTAL_HEIGHT + 12;
  drawCapitals(sheet);
}

/** The total in characters, which only yuan have. */
function drawCapitals(sheet: Sheet): void {
  const { pen, invoice, labels } = sheet;
  if (!labels.inCapitals || invoice.currency !== 'CNY') return;
  const text = `${labels.inCapitals}：人民币${capitals(invoice.total.amount)}`;
  pen.write(text, sheet.y, { x: PAGE.left, width: CONTENT_WIDTH - PADDING, align: 'right' }, BODY);
  sheet.y += LEADING;
}
