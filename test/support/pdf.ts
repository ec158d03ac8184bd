import * as mupdf from 'mupdf';

/** One character as it stands on a page; the box is in points from the top left corner. */
export interface Glyph {
  char: string;
  page: number;
  box: [left: number, top: number, right: number, bottom: number];
}

/** Pixels per point when looking for ink. */
const SCALE = 4;
/** Darker than this, of 255, is ink. */
const INK = 160;

/** A PDF as a reader sees it: its characters with their places, and the ink on the pages. */
export class ReadPdf {
  readonly #doc: mupdf.Document;
  readonly #pixmaps = new Map<number, mupdf.Pixmap>();

  constructor(pdf: Uint8Array) {
    this.#doc = mupdf.Document.openDocument(pdf, 'application/pdf');
  }

  get pages(): number {
    return this.#doc.countPages();
  }

  get createdAt(): string | undefined {
    return this.#doc.getMetaData('info:CreationDate');
  }

  text(page: number): string {
    return this.#doc.loadPage(page).toStructuredText('').asText();
  }

  /** All pages without any white space, so that where lines break doesn't matter. */
  get letters(): string {
    return Array.from({ length: this.pages }, (_, page) => squash(this.text(page))).join('');
  }

  glyphs(page: number): Glyph[] {
    const found: Glyph[] = [];
    const onChar = (char: string, _o: unknown, _f: unknown, _s: unknown, quad: mupdf.Quad) => {
      const xs = [quad[0], quad[2], quad[4], quad[6]];
      const ys = [quad[1], quad[3], quad[5], quad[7]];
      found.push({ char, page, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] });
    };
    this.#doc.loadPage(page).toStructuredText('').walk({ onChar });
    return found;
  }

  /** How many dark pixels there are in a box. */
  ink(page: number, [left, top, right, bottom]: Glyph['box']): number {
    const map = this.#pixmap(page);
    const pixels = map.getPixels();
    let dark = 0;
    for (let y = Math.floor(top * SCALE); y < Math.ceil(bottom * SCALE); y++)
      for (let x = Math.floor(left * SCALE); x < Math.ceil(right * SCALE); x++)
        if ((pixels[y * map.getStride() + x] ?? 255) < INK) dark++;
    return dark;
  }

  #pixmap(page: number): mupdf.Pixmap {
    const known = this.#pixmaps.get(page);
    if (known) return known;
    const matrix = mupdf.Matrix.scale(SCALE, SCALE);
    const made = this.#doc.loadPage(page).toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false);
    this.#pixmaps.set(page, made);
    return made;
  }
}

export const squash = (text: string): string => text.replace(/\s+/g, '');
