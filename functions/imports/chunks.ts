import type { Entry } from './entries.ts';

/** So that one is worked off in seconds, and fits an item. */
const MAX_ROWS = 250;
const MAX_LENGTH = 150_000;

/** Cuts a file into parts, each of whole things, in the file's order. */
export function cut(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let rows = 0;
  let length = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    if (chunks.length === 0 || rows + entry.rows.length > MAX_ROWS || length + size > MAX_LENGTH) {
      chunks.push([]);
      rows = 0;
      length = 0;
    }
    chunks.at(-1)?.push(entry);
    rows += entry.rows.length;
    length += size;
  }
  return chunks;
}
