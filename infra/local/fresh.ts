import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES } from './data-dir.ts';

/** What the project's tests keep in `.local`: no data, and long in the making. */
const LEFT: readonly string[] = ['python', 'schemathesis'];

const OURS = new Set<string>([
  ...Object.values(PLACES),
  // Of a process that died while it replaced a file, or while the table was open.
  ...Object.values(PLACES).map((name) => `${name}.new`),
  ...['wal', 'shm', 'journal'].map((kind) => `${PLACES.table}-${kind}`),
]);

/**
 * Removes what the runner keeps in a data directory.
 * @throws when there is anything else in it, and then removes nothing: the directory may have been named by mistake
 */
export function removeData(dataDir: string): void {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  const strange = names.filter((name) => !OURS.has(name) && !LEFT.includes(name));
  if (strange.length > 0) throw new Error(notOurs(dataDir, strange));
  for (const name of names.filter((one) => OURS.has(one)))
    rmSync(join(dataDir, name), { recursive: true, force: true });
}

const notOurs = (dataDir: string, [first, ...more]: readonly string[]): string =>
  `--fresh removed nothing: ${dataDir} holds ${first}${more.length > 0 ? ` and ${more.length} more` : ''} that Tradewind ` +
  'did not put there. Set TRADEWIND_DATA to a directory of its own, or take that away yourself';
