import { drawLogo } from './logo.ts';
import type { Box } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { ACCENT, CONTENT_WIDTH, INK, MUTED, PAGE } from './theme.ts';

export interface Title {
  /** What kind of document it is. */
  kind: string;
  number: string;
  /** Where the issuer is, in one line. */
  from: string;
  /** What must be said of the document at once. */
  note?: string | undefined;
}

/** On top of the first page: who writes, and what this is. */
export function drawTitle(sheet: Sheet, { kind, number, from, note }: Title): void {
  const { pen } = sheet;
  const right: Box = { x: PAGE.left + CONTENT_WIDTH * 0.62, width: CONTENT_WIDTH * 0.38, align: 'right' };
  const top = PAGE.top + 14;
  pen.write(kind, top + 3, right, { size: 22, weight: 'bold', color: ACCENT });
  pen.write(number, top + 19, right, { size: 9, weight: 'bold', color: MUTED });
  const y = Math.max(drawIssuer(sheet, from, top), top + 28);
  pen.rule(PAGE.left, y, CONTENT_WIDTH, ACCENT, 1.4);
  sheet.y = y + 14;
  if (note) drawNote(sheet, note);
  sheet.y += 8;
}

function drawIssuer(sheet: Sheet, from: string, top: number): number {
  const { pen, issuer } = sheet;
  const box: Box = { x: PAGE.left, width: CONTENT_WIDTH * 0.58 };
  const name = { size: 15, weight: 'bold', color: INK } as const;
  const place = { size: 7.5, color: MUTED } as const;
  const under = pen.writeLines(pen.wrap(issuer, box.width, name), top + drawLetterhead(sheet), box, name, 19);
  return pen.writeLines(pen.wrap(from, box.width, place), under - 4, box, place, 10.5);
}

/** The logo stands over the name; gives how far it pushes that down. */
function drawLetterhead({ pen, logo }: Sheet): number {
  return logo ? drawLogo(pen, logo, PAGE.left, PAGE.top - 4) + 8 : 0;
}

function drawNote(sheet: Sheet, note: string): void {
  sheet.pen.write(note, sheet.y, { x: PAGE.left, width: CONTENT_WIDTH }, { size: 7.5, color: MUTED });
  sheet.y += 12;
}
