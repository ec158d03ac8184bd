import type { Address } from '../../shared/fields.ts';
import { addressLines } from '../../shared/format.ts';
import { drawLogo } from './logo.ts';
import type { Box, Style } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { ACCENT, BODY, CONTENT_WIDTH, INK, LABEL, MUTED, PAGE, STRONG } from './theme.ts';

const GAP = 16;
const FACTS_WIDTH = 200;
const PARTY_WIDTH = (CONTENT_WIDTH - FACTS_WIDTH - 2 * GAP) / 2;
const FACT_LABEL_WIDTH = 66;
const LEADING = 12;
/** Ids are long and read by machines. */
const ID = { size: 7.4 };

/** First page only: who writes, what this is, to whom, and its dates and numbers. */
export function drawHead(sheet: Sheet): void {
  drawTitle(sheet);
  const bottoms = [drawBuyer(sheet), drawRecipient(sheet), drawFacts(sheet)];
  sheet.y = Math.max(...bottoms) + 18;
}

function drawTitle(sheet: Sheet): void {
  const { pen, invoice, labels } = sheet;
  const right: Box = { x: PAGE.left + CONTENT_WIDTH * 0.62, width: CONTENT_WIDTH * 0.38, align: 'right' };
  const left: Box = { x: PAGE.left, width: CONTENT_WIDTH * 0.58 };
  const top = PAGE.top + 14;
  pen.write(labels.title[invoice.kind], top + 3, right, { size: 22, weight: 'bold', color: ACCENT });
  const number = `${labels.number[invoice.kind]} ${invoice.number}`;
  pen.write(number, top + 19, right, { size: 9, weight: 'bold', color: MUTED });
  const name = { size: 15, weight: 'bold', color: INK } as const;
  const lines = pen.wrap(invoice.seller.name, left.width, name);
  const under = pen.writeLines(lines, top + drawLetterhead(sheet), left, name, 19);
  const line = sellerLine(sheet);
  const bottom = pen.writeLines(
    pen.wrap(line, left.width, { size: 7.5 }),
    under - 4,
    left,
    { size: 7.5, color: MUTED },
    10.5,
  );
  const y = Math.max(bottom, top + 28);
  pen.rule(PAGE.left, y, CONTENT_WIDTH, ACCENT, 1.4);
  sheet.y = y + 14;
  drawDisclaimer(sheet);
  sheet.y += 8;
}

/** The logo stands over the name; gives how far it pushes that down. */
function drawLetterhead({ pen, logo }: Sheet): number {
  return logo ? drawLogo(pen, logo, PAGE.left, PAGE.top - 4) + 8 : 0;
}

function sellerLine({ invoice, format }: Sheet): string {
  const { address } = invoice.seller;
  return address ? addressLines(address, format).join('  ·  ') : '';
}

function drawDisclaimer(sheet: Sheet): void {
  const { pen, labels } = sheet;
  if (!labels.disclaimer) return;
  pen.write(labels.disclaimer, sheet.y, { x: PAGE.left, width: CONTENT_WIDTH }, { size: 7.5, color: MUTED });
  sheet.y += 12;
}

function drawBuyer(sheet: Sheet): number {
  const { invoice, labels } = sheet;
  const { name, address, taxId } = invoice.buyer;
  const box = { x: PAGE.left, width: PARTY_WIDTH };
  const y = drawParty(sheet, box, labels.billTo, name, address);
  return taxId ? drawNote(sheet, box, y, `${labels.taxId}: ${taxId}`) : y;
}

function drawRecipient(sheet: Sheet): number {
  const { invoice, labels } = sheet;
  const box = { x: PAGE.left + PARTY_WIDTH + GAP, width: PARTY_WIDTH };
  return drawParty(sheet, box, labels.deliverTo, invoice.deliveredTo.name, invoice.deliveredTo);
}

function drawParty(
  sheet: Sheet,
  box: Box,
  label: string,
  name: string,
  address: Address | undefined,
): number {
  const { pen, format } = sheet;
  pen.write(label, sheet.y, box, LABEL);
  let y = sheet.y + LEADING + 2;
  y = pen.writeLines(pen.squeeze(name, box.width, STRONG), y, box, STRONG, LEADING);
  const contact = address && address.name !== name ? [address.name] : [];
  for (const line of [...contact, ...(address ? addressLines(address, format) : [])])
    y = pen.writeLines(pen.squeeze(line, box.width, BODY), y, box, BODY, LEADING);
  return y;
}

function drawNote({ pen }: Sheet, box: Box, y: number, note: string): number {
  return pen.writeLines(pen.squeeze(note, box.width, BODY), y + 3, box, BODY, LEADING);
}

function drawFacts(sheet: Sheet): number {
  const { pen } = sheet;
  const x = PAGE.left + CONTENT_WIDTH - FACTS_WIDTH;
  const label: Box = { x, width: FACT_LABEL_WIDTH };
  const value: Box = { x: x + FACT_LABEL_WIDTH, width: FACTS_WIDTH - FACT_LABEL_WIDTH, align: 'right' };
  let y = sheet.y;
  for (const [name, text, style] of facts(sheet)) {
    pen.write(name, y, label, { ...BODY, color: MUTED });
    y = pen.writeLines(pen.squeeze(text, value.width, style), y, value, style, LEADING) + 2;
  }
  return y;
}

type Fact = [label: string, value: string, style: Style];

function facts({ invoice, labels, format }: Sheet): Fact[] {
  const { kind, corrects, issuedAt, dueAt, orderId, orderReference, currency } = invoice;
  return [
    ...(corrects ? [[labels.corrects, corrects.number, BODY] satisfies Fact] : []),
    [labels.issued, format.day(issuedAt), BODY],
    [labels.supplied, format.day(invoice.suppliedAt), BODY],
    ...(kind === 'invoice' ? [[labels.due, format.day(dueAt), STRONG] satisfies Fact] : []),
    [labels.order, orderId, ID],
    ...(orderReference ? [[labels.reference, orderReference, BODY] satisfies Fact] : []),
    [labels.currency, currency, BODY],
  ];
}
