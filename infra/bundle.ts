import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildAssets } from './assets.ts';
import { buildFonts, copyColorProfile } from './fonts.ts';
import { functionEntries } from './functions.ts';
import { leftOut } from './left-out.ts';
import { copyLogo } from './logo.ts';
import { plainBuiltins } from './plain-builtins.ts';

/** CommonJS packages inside an ES module ask for `require`. */
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Where a function's bundle lies below `outDir`; `index.handler` is its handler. */
export const bundleOf = (outDir: string, name: string): string => resolve(outDir, name);

/**
 * Bundles every function into a directory of its own below `outDir`, with what it carries beside its code.
 * @param logo path of the company's, if it has one
 * @throws when an entry is missing or doesn't compile
 */
export async function bundleFunctions(outDir: string, logo?: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await Promise.all([bundleCode(outDir), bundleFonts(outDir, logo), bundleAssets(outDir)]);
}

/** For those that draw: fonts, colours and logo, one after another: the first makes the fonts, the others find them made. */
async function bundleFonts(outDir: string, logo?: string): Promise<void> {
  for (const [name, { uses }] of functionEntries()) {
    if (!uses.includes('fonts')) continue;
    await buildFonts(join(bundleOf(outDir, name), 'fonts'));
    await copyColorProfile(bundleOf(outDir, name));
    if (logo) await copyLogo(logo, bundleOf(outDir, name));
  }
}

async function bundleAssets(outDir: string): Promise<void> {
  for (const [name, { uses }] of functionEntries()) {
    if (uses.includes('assets')) await buildAssets(join(bundleOf(outDir, name), 'assets'));
  }
}

/** One call for all entries, so that what they share is read and parsed once. */
async function bundleCode(outDir: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(functionEntries().map(([name, { entry }]) => [`${name}/index`, entry])),
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    plugins: [leftOut, plainBuiltins],
    logLevel: 'warning',
  });
}
