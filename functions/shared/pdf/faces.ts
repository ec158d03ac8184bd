import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { create } from 'fontkit';
import { type FaceName, FONT_FILES } from './font-files.ts';

export interface Face {
  data: Uint8Array;
  has: (codePoint: number) => boolean;
}

const loaded = new Map<FaceName, Face>();

/** A font, read once per instance. FONTS_DIR names their folder where it isn't the bundle's own `fonts/`. */
export function face(name: FaceName): Face {
  const known = loaded.get(name);
  if (known) return known;
  const made = read(new URL(FONT_FILES[name], folder()));
  loaded.set(name, made);
  return made;
}

const folder = (): URL =>
  process.env.FONTS_DIR ? pathToFileURL(`${process.env.FONTS_DIR}/`) : new URL('./fonts/', import.meta.url);

function read(file: URL): Face {
  const data = readFileSync(file);
  const font = create(data);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file.pathname} is a collection of fonts`);
  return { data, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}
