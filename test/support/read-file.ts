import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { type Mistake, Unreadable } from '../../functions/imports/csv.ts';
import { type Content, lineOf, placedOf, readEntries } from '../../functions/imports/entries.ts';
import type { KindOfFile } from '../../functions/imports/kinds/kind.ts';
import { toResource } from '../../functions/imports/row.ts';
import { inEnglish } from '../../functions/shared/texts/say.ts';

/** A row ready to be sent. `line` is where it begins in the file, from 1; `name` is what it is known by, if anything. */
export interface Row {
  line: number;
  name: string;
  resource: unknown;
}

/** The file can't be imported as it is; nothing of it was sent. */
export class FileError extends Error {
  override name = 'FileError';
  constructor(
    readonly file: string,
    readonly mistakes: readonly Mistake[],
  ) {
    super(mistakes.map((mistake) => describe(file, mistake)).join('\n'));
  }
}

const describe = (file: string, { line, column, message }: Mistake): string =>
  `${basename(file)}:${line}: ${column ? `${column} ` : ''}${inEnglish(message)}`;

/**
 * Reads and checks a whole CSV file, for rows that are sent one by one.
 * @throws FileError naming line and column of every mistake
 */
export const readRows = async (kind: KindOfFile, file: string): Promise<Row[]> =>
  (await checkFile(kind, file)).map(({ value, ...row }) => ({
    ...row,
    resource: z.encode(kind.schema, value),
  }));

/** What the rows make, inside. @throws FileError naming line and column of every mistake */
export async function checkFile(kind: KindOfFile, file: string) {
  const { head, entries } = readContent(kind, file, (await readFile(file)).toString());
  const placed = placedOf(kind, head);
  const read = entries.map((entry) => ({ entry, ...toResource(kind, placed, entry) }));
  const mistakes = read.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if (mistakes.length > 0)
    throw new FileError(
      file,
      mistakes.sort((a, b) => a.line - b.line),
    );
  return read.flatMap((one) =>
    'value' in one ? [{ line: lineOf(one.entry), name: one.entry.name, value: one.value }] : [],
  );
}

function readContent(kind: KindOfFile, file: string, text: string): Content {
  try {
    return readEntries(kind, text);
  } catch (error) {
    throw error instanceof Unreadable ? new FileError(file, error.mistakes) : error;
  }
}
