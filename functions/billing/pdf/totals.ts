import { ensureRoom } from '../../shared/pdf/sheet.ts';
import { drawSums, heightOfSums, type Row, SUMS_WIDTH } from '../../shared/pdf/sums.ts';
import { BODY, CONTENT_WIDTH, PAGE, SMALL } from '../../shared/pdf/theme.ts';
import { capitals } from './capitals.ts';
import { goodsRows } from './goods.ts';
import type { InvoiceSheet } from './sheet.ts';

const PADDING = 5;
const LEADING = 14;
const NOTES_WIDTH = CONTENT_WIDTH - SUMS_WIDTH - 20;

/** Sums by tax rate and the total, kept together; the notes that a tax code demands beside them. */
export function drawTotals(sheet: InvoiceSheet): void {
  const { invoice, labels, format } = sheet;
  const rows = rowsOf(sheet);
  const notes = notesOf(sheet);
  ensureRoom(sheet, Math.max(heightOfSums(rows), notes.length * 10 + 20));
  sheet.y += 17;
  drawNotes(sheet, notes);
  drawSums(sheet, rows, [labels.total[invoice.kind], format.money(invoice.total)]);
  drawCapitals(sheet);
}

function rowsOf(sheet: InvoiceSheet): Row[] {
  const { labels, format } = sheet;
  const { net, taxes } = sheet.invoice;
  const byRate = taxes.map(
    (tax): Row => [labels.taxOn(format.percent(tax.rate), format.figure(tax.base)), format.figure(tax.tax)],
  );
  return [...goodsRows(sheet), [labels.netTotal, format.figure(net)], ...byRate];
}

function notesOf({ pen, invoice }: InvoiceSheet): string[] {
  const notes = new Set(invoice.taxes.flatMap((tax) => (tax.note ? [tax.note] : [])));
  return [...notes].flatMap((note) => pen.wrap(note, NOTES_WIDTH, SMALL));
}

function drawNotes({ pen, y }: InvoiceSheet, notes: string[]): void {
  pen.writeLines(notes, y, { x: PAGE.left + PADDING, width: NOTES_WIDTH }, SMALL, 10);
}

/** The total in characters, which only yuan have. */
function drawCapitals(sheet: InvoiceSheet): void {
  const { pen, invoice, labels } = sheet;
  if (!labels.inCapitals || invoice.currency !== 'CNY') return;
  const text = `${labels.inCapitals}：人民币${capitals(invoice.total.amount)}`;
  pen.write(text, sheet.y, { x: PAGE.left, width: CONTENT_WIDTH - PADDING, align: 'right' }, BODY);
  sheet.y += LEADING;
}
