import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { FONT_FILES } from '../functions/shared/pdf/font-files.ts';

/**
 * The functions that draw PDFs carry their fonts beside the bundle, in `fonts/`. They are cut down at build time; what
 * an earlier build made from the same sources is taken from the cache.
 */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/tradewind-fonts/', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

const PROFILE = 'sRGB_IEC61966_2_1.icc';

interface Source {
  file: string;
  from: string;
  options: SubsetOptions;
  /** Characters to keep; all of them when left out. */
  keep?: () => string;
}

/** Latin keeps its kerning and mark positions, hanzi need none of that; PDF viewers ignore hinting. */
const LATIN: SubsetOptions = { targetFormat: 'truetype', noHinting: true, keepAllGlyphs: true };
const HAN: SubsetOptions = { ...LATIN, keepFeatures: [], noLayoutClosure: true };

const SOURCES: readonly Source[] = [
  {
    file: FONT_FILES.latin,
    from: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    options: LATIN,
  },
  {
    file: FONT_FILES.latinBold,
    from: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    options: LATIN,
  },
  {
    // Whole, since people's names have the rarest characters of all.
    file: FONT_FILES.han,
    from: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    options: HAN,
  },
  {
    // For labels and the usual words of company names; text with rarer characters is set in the regular one.
    file: FONT_FILES.hanBold,
    from: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    options: { ...HAN, keepAllGlyphs: false },
    keep: () => cjkMarks() + gb2312(),
  },
];

/** Punctuation, kana, circled numbers and full-width forms that stand between the hanzi. */
const cjkMarks = (): string =>
  range(0x2000, 0x2bff) + range(0x3000, 0x33ff) + range(0xfe30, 0xfe4f) + range(0xff01, 0xffef);

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** The 6,763 common simplified hanzi, by the rows of the older code that lists them. */
function gb2312(): string {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, i) => 0xb0 + i);
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, i) => 0xa1 + i);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return all.join('').replaceAll('\u{FFFD}', '');
}

/** Puts the fonts and their licence into `outDir`, which is made if it isn't there. */
export async function buildFonts(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await mkdir(CACHE, { recursive: true });
  for (const source of SOURCES) await copyFile(await cached(source), join(outDir, source.file));
  await copyFile(resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'), join(outDir, 'OFL.txt'));
}

/** What PDF/A needs to say what its colours are; the library looks for it in `data/` beside its code. */
export async function copyColorProfile(bundle: string): Promise<void> {
  await mkdir(join(bundle, 'data'), { recursive: true });
  await copyFile(join(dirname(resolve('pdfkit')), 'data', PROFILE), join(bundle, 'data', PROFILE));
}

/** Path of the cut font; its name is the hash of all that it is made from. */
async function cached(source: Source): Promise<string> {
  const font = await readFile(resolve(source.from));
  const keep = source.keep?.();
  const hash = createHash('sha256')
    .update(font)
    .update(JSON.stringify([keep, source.options]));
  const path = join(CACHE, `${hash.digest('hex').slice(0, 32)}.ttf`);
  if (!(await exists(path))) await writeWhole(path, await subsetFont(font, keep, source.options));
  return path;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** By rename, so that a build beside this one never sees half a font. */
async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}`;
  await writeFile(half, data);
  await rename(half, path);
}
