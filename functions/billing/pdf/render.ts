import type { Pen } from '../../shared/pdf/pen.ts';
import type { Letterhead } from '../../shared/pdf/sheet.ts';
import { type Rendering, typeset } from '../../shared/pdf/typeset.ts';
import { attachmentOf } from '../einvoice/attached.ts';
import type { Invoice } from '../model.ts';
import { drawFeet } from './foot.ts';
import { drawHead } from './head.ts';
import { drawLines } from './lines.ts';
import type { Paper } from './paper.ts';
import { drawPayment } from './payment.ts';
import { openInvoice } from './sheet.ts';
import { drawTotals } from './totals.ts';

/**
 * The document that the buyer gets, as PDF on A4. The same invoice on the same paper gives the same bytes, whatever
 * happened to it since. For whom wants an e-invoice it carries the structured one.
 */
export const renderInvoice = (invoice: Invoice, letterhead: Letterhead = {}): Promise<Rendering> =>
  renderPaper(invoice, letterhead, attachmentOf(invoice, letterhead.timeZone ?? 'UTC'));

export function renderPaper(
  paper: Paper,
  letterhead: Letterhead,
  attachment?: ReturnType<typeof attachmentOf>,
): Promise<Rendering> {
  const { number, seller, issuedAt, language } = paper;
  const identity = { title: number, author: seller.name, createdAt: issuedAt, language };
  const draw = (pen: Pen) => {
    const sheet = openInvoice(paper, pen, letterhead);
    drawHead(sheet);
    drawLines(sheet);
    drawTotals(sheet);
    drawPayment(sheet);
    drawFeet(sheet);
  };
  return typeset(identity, draw, attachment);
}
