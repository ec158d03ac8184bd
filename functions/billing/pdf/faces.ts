import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** Font files as the build puts them beside the bundle. */
export const FONT_FILES = {
  latin: 'NotoSans-Regular.ttf',
  latinBold: 'NotoSans-Bold.ttf',
  han: 'NotoSansSC-Regular.ttf',
  hanBold: 'NotoSansSC-Bold.ttf',
} as const;
export type FaceName = keyof typeof FONT_FILES;

/** Which fonts are tried for a character, in this order. */
export const CHAINS = {
  regular: ['latin', 'han'],
  bold: ['latinBold', 'hanBold'],
} as const satisfies Record<string, readonly FaceName[]>;
export type Weight = keyof typeof CHAINS;

export interface Face {
  name: FaceName;
  data: Uint8Array;
  has: (codePoint: number) => boolean;
}

const loaded = new Map<FaceName, Face>();

/** A font, read once per instance. FONTS_DIR names their folder where it isn't the bundle's own. */
export function face(name: FaceName): Face {
  const known = loaded.get(name);
  if (known) return known;
  const data = readFileSync(new URL(FONT_FILES[name], fontsFolder()));
  const font = single(data);
  const made = { name, data, has: (codePoint: number) => font.hasGlyphForCodePoint(codePoint) };
  loaded.set(name, made);
  return made;
}

const fontsFolder = (): URL =>
  process.env.FONTS_DIR ? new URL(`file://${process.env.FONTS_DIR}/`) : new URL('./fonts/', import.meta.url);

function single(data: Buffer): Font {
  const font = create(data);
  if (font.type !== 'TTF') throw new Error(`expected a TrueType font, not ${font.type}`);
  return font;
}
