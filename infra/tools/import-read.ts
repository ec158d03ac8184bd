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
 * Reads and checks a whole CSV file.
 * @throws FileError naming line and column of every mistake
 */
export async function readRows(kind: KindOfFile, file: string): Promise<Row[]> {
  const { head, entries } = readContent(kind, file, (await readFile(file)).toString());
  const placed = placedOf(kind, head);
  const mistakes: Mistake[] = [];
  const rows = entries.flatMap((entry): Row[] => {
    const read = toResource(kind, placed, entry);
    if ('value' in read)
      return [{ line: lineOf(entry), name: entry.name, resource: z.encode(kind.schema, read.value) }];
    mistakes.push(...read.mistakes);
    return [];
  });
  if (mistakes.length > 0)
    throw new FileError(
      file,
      mistakes.sort((a, b) => a.line - b.line),
    );
  return rows;
}

function readContent(kind: KindOfFile, file: string, text: string): Content {
  try {
    return readEntries(kind, text);
  } catch (error) {
    throw error instanceof Unreadable ? new FileError(file, error.mistakes) : error;
  }
}
