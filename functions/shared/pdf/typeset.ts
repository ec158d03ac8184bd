import PDFDocument from 'pdfkit';
import type { Language } from '../fields.ts';
import { Pen } from './pen.ts';

export interface Rendering {
  pdf: Uint8Array<ArrayBuffer>;
  /** Characters that no font has, each once; the document shows an empty box for each. */
  missingGlyphs: string[];
}

/** The file's identity comes from these fields, so nothing in them may depend on when or where it is drawn. */
export interface Identity {
  title: string;
  author: string;
  createdAt: string;
  language: Language;
}

/** A PDF on A4 of what is drawn; the same drawing gives the same bytes. */
export async function typeset(identity: Identity, draw: (pen: Pen) => void): Promise<Rendering> {
  const doc = openDocument(identity);
  const whole = collect(doc);
  const pen = new Pen(doc);
  draw(pen);
  doc.end();
  return { pdf: await whole, missingGlyphs: [...pen.missing] };
}

const openDocument = ({ title, author, createdAt, language }: Identity): PDFKit.PDFDocument =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    // No font yet: the standard ones would need files that the bundle doesn't have.
    font: '',
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Producer: 'Tradewind',
      Creator: 'Tradewind',
      CreationDate: new Date(createdAt),
    },
  });

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
