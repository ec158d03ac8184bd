import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

let made: URL | undefined;

/** The worker's code as plain JavaScript: each instance would else load a compiler, which is half of its memory. */
export function workerModule(): URL {
  made ??= moduleOf(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  return made;
}

function moduleOf(file: string): URL {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node24',
  });
  return new URL(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
