import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps what is here in memory. */
const IN_MEMORY = '/dev/shm';
/** Some containers have hardly any room there. */
const ROOM_BYTES = 1e9;

/** A directory for what is gone with this process, in memory where that has room. */
export function passing(name: string): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(hasRoom() ? IN_MEMORY : tmpdir(), name));
  const clear = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', clear);
  const remove = () => {
    process.off('exit', clear);
    clear();
  };
  return { directory, remove };
}

function hasRoom(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > ROOM_BYTES;
}
