import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as mupdf from 'mupdf';
import PDFDocument from 'pdfkit';

/** A made-up logo, a mark and three strokes, see-through around them where the kind of file can be. */
export async function drawLogo(kind: 'png' | 'jpg' = 'png', scale = 2): Promise<Buffer> {
  const doc = new PDFDocument({ size: [360, 96], margin: 0, font: '' });
  doc.circle(48, 48, 46).fill('#14496b');
  doc.path('M14 60 L40 26 L54 46 L64 34 L82 60 Z').fill('#ffffff');
  doc.path('M18 70 q7.5 -8 15 0 t15 0 t15 0 t15 0').lineWidth(6).stroke('#e8b04a');
  for (const [i, width] of [236, 180, 120].entries()) doc.rect(116, 20 + 22 * i, width, 14).fill('#e8b04a');
  doc.end();
  const page = mupdf.Document.openDocument(await buffer(doc), 'application/pdf').loadPage(0);
  const alpha = kind === 'png';
  const pixels = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, alpha);
  return Buffer.from(alpha ? pixels.asPNG() : pixels.asJPEG(90, false));
}

/** A directory with a file in it. @returns its path, and what takes it away */
export function withFile(name: string, content: string | Buffer) {
  const directory = mkdtempSync(join(tmpdir(), 'tradewind-file-'));
  writeFileSync(join(directory, name), content);
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
