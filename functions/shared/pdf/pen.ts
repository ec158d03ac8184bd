import { face } from './faces.ts';
import { type FaceName, FONT_FILES, type Weight } from './font-files.ts';
import { type Run, runsOf } from './runs.ts';
import { INK } from './theme.ts';
import { wrap } from './wrap.ts';

/** Size in points. */
export interface Style {
  size: number;
  weight?: Weight;
  color?: string;
}

export interface Box {
  x: number;
  width: number;
  align?: 'left' | 'right' | 'center';
}

/** Width and height of the box that stands for a character no font has, in em. */
const REPLACEMENT = { width: 0.62, height: 0.7, gap: 0.07 };
const SMALLEST_SIZE = 5;
/** How much too wide a line may be before it is broken instead of made smaller. */
const SQUEEZE = 1.14;

/** Sets text in whatever script it is in; everything drawn on the pages goes through it. */
export class Pen {
  /** Characters that no font has, each once. */
  readonly missing = new Set<string>();

  constructor(readonly doc: PDFKit.PDFDocument) {
    // Fresh fonts for each document: fontkit remembers by which character it met a glyph first, and what an earlier
    // document held must not show in this one's bytes.
    for (const name of Object.keys(FONT_FILES) as FaceName[]) doc.registerFont(name, face(name).data); // its keys
  }

  width(text: string, style: Style): number {
    return runsOf(text, style.weight).reduce((sum, run) => sum + this.#advance(run, style), 0);
  }

  /** As `wrap`, but a text just too wide for one line stays one, since `write` makes it a little smaller. */
  squeeze(text: string, width: number, style: Style): string[] {
    return this.width(text, style) <= width * SQUEEZE ? [text] : this.wrap(text, width, style);
  }

  wrap(text: string, width: number, style: Style): string[] {
    return wrap(text, width, (part) => this.width(part, style));
  }

  /** One line with its baseline at `y`; a text too wide for its box is made smaller, never cut. */
  write(text: string, y: number, { x, width, align = 'left' }: Box, style: Style): void {
    const natural = this.width(text, style);
    const size = Math.max(SMALLEST_SIZE, style.size * Math.min(1, width / natural));
    const slack = width - Math.min(width, natural);
    const start = x + (align === 'right' ? slack : align === 'center' ? slack / 2 : 0);
    this.#draw(text, start, y, { ...style, size });
  }

  /** Lines one below the other; gives the baseline that would come next. */
  writeLines(
    lines: readonly string[],
    y: number,
    box: Box,
    style: Style,
    leading = style.size * 1.4,
  ): number {
    for (const [i, line] of lines.entries()) this.write(line, y + i * leading, box, style);
    return y + lines.length * leading;
  }

  rule(x: number, y: number, width: number, color: string, thickness = 0.5): void {
    this.doc.rect(x, y - thickness / 2, width, thickness).fill(color);
  }

  #advance(run: Run, { size }: Style): number {
    if (!run.face) return (REPLACEMENT.width + 2 * REPLACEMENT.gap) * size;
    return this.doc.font(run.face).fontSize(size).widthOfString(run.text);
  }

  #draw(text: string, x: number, y: number, style: Style): void {
    let at = x;
    for (const run of runsOf(text, style.weight)) {
      if (run.face) this.#glyphs(run.text, run.face, at, y, style);
      else this.#replacement(run.text, at, y, style);
      at += this.#advance(run, style);
    }
  }

  #glyphs(text: string, name: FaceName, x: number, y: number, { size, color = INK }: Style): void {
    this.doc.fillColor(color).font(name).fontSize(size);
    this.doc.text(text, x, y, { baseline: 'alphabetic', lineBreak: false });
  }

  #replacement(character: string, x: number, y: number, { size, color = INK }: Style): void {
    this.missing.add(character);
    const { width, height, gap } = REPLACEMENT;
    const stroke = size * 0.07;
    this.doc.lineWidth(stroke).strokeColor(color);
    this.doc.rect(x + gap * size, y - height * size, width * size, height * size).stroke();
  }
}
