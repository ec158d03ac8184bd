import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** A new directory that is gone after the test file. */
export function scratch(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `tradewind-${name}-`));
  made.push(directory);
  return directory;
}
