import type { Language } from '../fields.ts';
import { type Format, formatFor } from '../format.ts';
import type { Pen } from './pen.ts';
import { ACCENT, CONTENT_BOTTOM, CONTENT_WIDTH, LABEL, PAGE, SMALL } from './theme.ts';

/** What the paper brings that no document holds. */
export interface Letterhead {
  /** In which the instants become days. */
  timeZone?: string;
  /** A PNG or JPEG file. */
  logo?: Buffer | undefined;
}

/** What every part of a document needs: whose it is, how to draw, and how far down the page is filled. */
export interface Sheet {
  /** Whose document it is, and what it is called: further pages say so on top. */
  issuer: string;
  name: string;
  pen: Pen;
  format: Format;
  logo: Buffer | undefined;
  /** Top of what is still empty on the page. */
  y: number;
}

export const openSheet = (
  { issuer, name, language }: Pick<Sheet, 'issuer' | 'name'> & { language: Language },
  pen: Pen,
  { timeZone = 'UTC', logo }: Letterhead,
): Sheet => ({ issuer, name, pen, format: formatFor(language, timeZone), logo, y: PAGE.top });

/** A further page, with a line on top that says what it belongs to. */
export function turnPage(sheet: Sheet): void {
  const { pen, issuer, name } = sheet;
  pen.doc.addPage();
  const box = { x: PAGE.left, width: CONTENT_WIDTH };
  const [from = ''] = pen.wrap(issuer, CONTENT_WIDTH * 0.6, LABEL);
  pen.write(from, PAGE.top, { x: PAGE.left, width: CONTENT_WIDTH * 0.6 }, { ...LABEL, color: ACCENT });
  pen.write(name, PAGE.top, { ...box, align: 'right' }, SMALL);
  pen.rule(PAGE.left, PAGE.top + 7, CONTENT_WIDTH, ACCENT, 0.8);
  sheet.y = PAGE.top + 18;
}

/** Makes sure that a block of this height isn't torn apart. */
export const room = (sheet: Sheet, height: number): boolean => sheet.y + height <= CONTENT_BOTTOM;
export function ensureRoom(sheet: Sheet, height: number): void {
  if (!room(sheet, height)) turnPage(sheet);
}
