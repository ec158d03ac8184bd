import { addressLines } from '../../shared/format.ts';
import type { Sheet } from './sheet.ts';
import { CONTENT_WIDTH, HAIRLINE, PAGE, SMALL } from './theme.ts';

const TOP = PAGE.height - 76;
const LEADING = 9.8;
const MAX_LINES = 5;
const GAP = 14;

/** On every page, once all are there: who the seller is, and which page of how many this is. */
export function drawFoot(sheet: Sheet, page: number, pages: number): void {
  const { pen, labels } = sheet;
  pen.rule(PAGE.left, TOP, CONTENT_WIDTH, HAIRLINE);
  const columns = columnsOf(sheet);
  const width = (CONTENT_WIDTH - GAP * (columns.length - 1)) / columns.length;
  for (const [i, lines] of columns.entries()) {
    const box = { x: PAGE.left + i * (width + GAP), width };
    const wrapped = lines.flatMap((line) => pen.squeeze(line, width, SMALL)).slice(0, MAX_LINES);
    pen.writeLines(wrapped, TOP + 12, box, SMALL, LEADING);
  }
  const box = { x: PAGE.left, width: CONTENT_WIDTH, align: 'right' } as const;
  pen.write(labels.page(page, pages), PAGE.height - 16, box, SMALL);
}

function columnsOf({ invoice, labels, format }: Sheet): string[][] {
  const { name, address, phone, email, website, taxId, registration, bank } = invoice.seller;
  return [
    [name, ...(address ? addressLines(address, format) : [])],
    [phone, email, website],
    [...(taxId ? [`${labels.taxId}: ${taxId}`] : []), ...(registration ? [registration] : [])],
    [bank.name, `IBAN: ${bank.iban}`, `BIC: ${bank.bic}`],
  ];
}
