import { type Format, formatFor } from '../../shared/format.ts';
import type { Invoice } from '../model.ts';
import { labelsFor } from './labels.ts';
import type { Pen } from './pen.ts';
import { ACCENT, CONTENT_BOTTOM, CONTENT_WIDTH, LABEL, PAGE, SMALL } from './theme.ts';

/** What the paper brings that no invoice holds. */
export interface Letterhead {
  /** In which the instants become days. */
  timeZone?: string;
  /** A PNG or JPEG file. */
  logo?: Buffer | undefined;
}

/** What every part of the document needs: what to draw, how, and how far down the page is filled. */
export interface Sheet {
  invoice: Invoice;
  pen: Pen;
  labels: ReturnType<typeof labelsFor>;
  format: Format;
  logo: Buffer | undefined;
  /** Top of what is still empty on the page. */
  y: number;
}

export const openSheet = (invoice: Invoice, pen: Pen, { timeZone = 'UTC', logo }: Letterhead): Sheet => ({
  invoice,
  pen,
  labels: labelsFor(invoice.language),
  format: formatFor(invoice.language, timeZone),
  logo,
  y: PAGE.top,
});

/** A further page, with a line on top that says what it belongs to. */
export function turnPage(sheet: Sheet): void {
  const { pen, invoice, labels } = sheet;
  pen.doc.addPage();
  const box = { x: PAGE.left, width: CONTENT_WIDTH };
  const name = pen.wrap(invoice.seller.name, CONTENT_WIDTH * 0.6, LABEL)[0] ?? '';
  pen.write(name, PAGE.top, { x: PAGE.left, width: CONTENT_WIDTH * 0.6 }, { ...LABEL, color: ACCENT });
  pen.write(`${labels.title[invoice.kind]} ${invoice.number}`, PAGE.top, { ...box, align: 'right' }, SMALL);
  pen.rule(PAGE.left, PAGE.top + 7, CONTENT_WIDTH, ACCENT, 0.8);
  sheet.y = PAGE.top + 18;
}

/** Makes sure that a block of this height isn't torn apart. */
export const room = (sheet: Sheet, height: number): boolean => sheet.y + height <= CONTENT_BOTTOM;
export function ensureRoom(sheet: Sheet, height: number): void {
  if (!room(sheet, height)) turnPage(sheet);
}
