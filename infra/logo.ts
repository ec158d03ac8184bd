import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

/** Every invoice carries it, by mail as well. */
const MAX_BYTES = 200_000;
/** On each side: unpacked it must fit into the function's memory with ease. */
const MAX_PIXELS = 2_000;

const KINDS: Record<string, string> = { '.png': '.png', '.jpg': '.jpg', '.jpeg': '.jpg' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Under which a function finds it beside its code. */
export const logoName = (path: string): string => `logo${KINDS[extname(path).toLowerCase()] ?? ''}`;

/** Puts it into a function's bundle. @param path from the project's root */
export const copyLogo = (path: string, bundle: string): Promise<void> =>
  copyFile(resolve(ROOT, path), join(bundle, logoName(path)));

/** What is wrong with a logo's file, if anything. @param path from the project's root */
export function objectionToLogo(path: string): string | undefined {
  if (!KINDS[extname(path).toLowerCase()]) return 'must be a .png or .jpg file';
  try {
    const data = readFileSync(resolve(ROOT, path));
    if (data.byteLength > MAX_BYTES) return `takes ${data.byteLength} bytes, ${MAX_BYTES} at most`;
    return objectionToImage(data);
  } catch (error) {
    return `can't be read: ${error instanceof Error ? error.message : error}`;
  }
}

/** By what will draw it. @throws whatever that objects to */
function objectionToImage(data: Buffer): string | undefined {
  const doc = new PDFDocument({ font: '' });
  const { width, height } = doc.openImage(data);
  if (Math.max(width, height) > MAX_PIXELS)
    return `has ${width} × ${height} pixels, ${MAX_PIXELS} a side at most`;
  doc.image(data, 0, 0);
  return isCutOff(data) ? 'is not whole' : undefined;
}

/** A JPEG file ends with a marker after its last scan; of the other kind the drawing itself would have noticed. */
const isCutOff = (data: Buffer): boolean =>
  data[0] === 0xff && data.lastIndexOf('ffd9', undefined, 'hex') < data.lastIndexOf('ffda', undefined, 'hex');
