import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * npm run build:client [-- DIRECTORY]
 *
 * Makes `tradewind/client`: one JavaScript module for any runtime with `fetch`, and its types.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'functions/client');
const outDir = process.argv[2] ?? join(root, 'dist/client');

rmSync(outDir, { recursive: true, force: true });
await build({
  entryPoints: [join(source, 'index.ts')],
  outfile: join(outDir, 'index.js'),
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2024',
  format: 'esm',
  logLevel: 'warning',
});
execFileSync('tsc', ['-p', source, '--outDir', outDir], { stdio: 'inherit' });
copyFileSync(join(source, 'schema.d.ts'), join(outDir, 'schema.d.ts'));
// The compiler leaves the names of sources in declarations.
for (const file of readdirSync(outDir).filter((name) => name.endsWith('.d.ts') && name !== 'schema.d.ts')) {
  const path = join(outDir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.\/[\w-]+)(\.d)?\.ts'/g, "$1.js'"));
}
