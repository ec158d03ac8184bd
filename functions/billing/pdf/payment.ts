import { ensureRoom, type Sheet } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, LABEL, PAGE, STRONG, TINT } from './theme.ts';

const PADDING = 10;
const LABEL_WIDTH = 92;
const LEADING = 13;

/** How to pay an invoice, or what a credit note does; one block, never torn. */
export function drawPayment(sheet: Sheet): void {
  const { pen, labels } = sheet;
  const inner = CONTENT_WIDTH - 2 * PADDING;
  const lead = pen.wrap(leadOf(sheet), inner, BODY);
  const rows = rowsOf(sheet);
  const height =
    2 * PADDING + 14 + lead.length * LEADING + rows.length * LEADING + (rows.length > 0 ? 4 : 0) - 4;
  ensureRoom(sheet, height + 10);
  const top = sheet.y + 6;
  pen.doc.rect(PAGE.left, top, CONTENT_WIDTH, height).fill(TINT);
  pen.doc.rect(PAGE.left, top, 2.5, height).fill(ACCENT);
  const box = { x: PAGE.left + PADDING, width: inner };
  pen.write(labels.payment, top + PADDING + 6, box, { ...LABEL, color: ACCENT, size: 8 });
  const y = pen.writeLines(lead, top + PADDING + 20, box, BODY, LEADING) + 4;
  drawRows(sheet, rows, y);
  sheet.y = top + height;
}

function leadOf({ invoice, labels, format }: Sheet): string {
  if (invoice.kind === 'invoice') return labels.payBy(format.day(invoice.dueAt));
  return labels.credited(invoice.corrects?.number ?? '');
}

function rowsOf({ invoice, labels, format }: Sheet): [label: string, value: string][] {
  if (invoice.kind === 'credit-note') return [];
  const { bank, name } = invoice.seller;
  return [
    [labels.amount, format.money(invoice.total)],
    [labels.paymentReference, invoice.paymentReference],
    [labels.bank, `${bank.name} (${name})`],
    [labels.iban, bank.iban],
    [labels.bic, bank.bic],
  ];
}

function drawRows({ pen }: Sheet, rows: [string, string][], top: number): void {
  for (const [i, [label, value]] of rows.entries()) {
    const y = top + i * LEADING;
    pen.write(label, y, { x: PAGE.left + PADDING, width: LABEL_WIDTH }, BODY);
    const box = { x: PAGE.left + PADDING + LABEL_WIDTH, width: CONTENT_WIDTH - 2 * PADDING - LABEL_WIDTH };
    pen.write(value, y, box, i < 2 ? STRONG : BODY);
  }
}
