import PDFDocument from 'pdfkit';
import type { Invoice } from '../model.ts';
import { drawFoot } from './foot.ts';
import { drawHead } from './head.ts';
import { drawLines } from './lines.ts';
import { drawPayment } from './payment.ts';
import { Pen } from './pen.ts';
import { type Letterhead, openSheet, type Sheet } from './sheet.ts';
import { drawTotals } from './totals.ts';

export interface Rendering {
  pdf: Uint8Array<ArrayBuffer>;
  /** Characters that no font has, each once; the document shows an empty box for each. */
  missingGlyphs: string[];
}

/**
 * The document that the buyer gets, as PDF on A4. The same invoice on the same paper gives the same bytes, whatever
 * happened to it since.
 */
export async function renderInvoice(invoice: Invoice, letterhead: Letterhead = {}): Promise<Rendering> {
  const doc = openDocument(invoice);
  const whole = collect(doc);
  const sheet = openSheet(invoice, new Pen(doc), letterhead);
  drawHead(sheet);
  drawLines(sheet);
  drawTotals(sheet);
  drawPayment(sheet);
  drawFeet(sheet);
  doc.end();
  return { pdf: await whole, missingGlyphs: [...sheet.pen.missing] };
}

/** The file's identity comes from these fields, so nothing in them may depend on when or where it is drawn. */
function openDocument({ number, seller, issuedAt, language }: Invoice): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    // No font yet: the standard ones would need files that the bundle doesn't have.
    font: '',
    lang: language,
    displayTitle: true,
    info: {
      Title: number,
      Author: seller.name,
      Producer: 'Tradewind',
      Creator: 'Tradewind',
      CreationDate: new Date(issuedAt),
    },
  });
}

function drawFeet(sheet: Sheet): void {
  const { count } = sheet.pen.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.pen.doc.switchToPage(page);
    drawFoot(sheet, page + 1, count);
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
