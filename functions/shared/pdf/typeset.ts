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

/** What a machine reads of the same document, carried inside it. */
export interface Attachment {
  name: string;
  /** Its media type. */
  type: string;
  description: string;
  content: string;
  /** What the document's XMP metadata says of it. */
  metadata: string;
}

/** A PDF on A4 of what is drawn; the same drawing gives the same bytes. With an attachment it is a PDF/A-3b. */
export async function typeset(
  identity: Identity,
  draw: (pen: Pen) => void,
  attachment?: Attachment,
): Promise<Rendering> {
  const doc = openDocument(identity, attachment ? ARCHIVED : {});
  const whole = collect(doc);
  const pen = new Pen(doc);
  draw(pen);
  if (attachment) attach(doc, identity, attachment);
  doc.end();
  return { pdf: await whole, missingGlyphs: [...pen.missing] };
}

const ARCHIVED = { subset: 'PDF/A-3b', pdfVersion: '1.7' } as const;

function attach(doc: PDFKit.PDFDocument, { createdAt }: Identity, attachment: Attachment): void {
  const { name, type, description, content, metadata } = attachment;
  const dated = { creationDate: new Date(createdAt), modifiedDate: new Date(createdAt) };
  const described = { name, type, description, relationship: 'Alternative', ...dated };
  doc.file(Buffer.from(content), described);
  doc.appendXML(metadata);
}

const openDocument = (
  { title, author, createdAt, language }: Identity,
  kind: PDFKit.PDFDocumentOptions,
): PDFKit.PDFDocument =>
  new PDFDocument({
    ...kind,
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
