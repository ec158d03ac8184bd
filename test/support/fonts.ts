import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFonts } from '../../infra/fonts.ts';

/** Builds the fonts as the bundles carry them and lets the renderer find them. @returns what removes them again */
export async function useFonts(): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'fonts-'));
  await buildFonts(dir);
  process.env.FONTS_DIR = dir;
  return () => rm(dir, { recursive: true });
}
