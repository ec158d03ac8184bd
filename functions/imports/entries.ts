import { type Saying, say } from '../shared/texts/say.ts';
import { type Placed, place } from './columns.ts';
import { type CsvRecord, type Mistake, parseCsv, Unreadable, unreadable } from './csv.ts';
import type { KindOfFile } from './kinds/kind.ts';

/** What one thing is made of: a row, or the rows of one order. */
export interface Entry {
  rows: CsvRecord[];
  /** What it is known by, if anything. */
  name: string;
  /** The line on which the same thing was before. */
  repeats?: number;
}

export interface Content {
  head: string[];
  entries: Entry[];
}

/**
 * What a file of this kind holds, before anything is made of the cells.
 * @throws Unreadable naming what keeps the whole file from being read
 */
export function readEntries(kind: KindOfFile, file: string): Content {
  const [head, ...rows] = parseCsv(file);
  if (!head || rows.length === 0) throw unreadable(1, say('the file has no rows'));
  placeHead(kind, head);
  const entries = markRepeated(groupRows(kind, head.cells, rows));
  return { head: head.cells, entries: kind.grouped ? withoutPieces(entries) : entries };
}

/** The columns of a head that was read. */
export const placedOf = ({ columns }: KindOfFile, head: readonly string[]): Placed[] =>
  head.map((header) => place(columns, header)).filter((placed) => placed !== undefined);

function placeHead(kind: KindOfFile, { line, cells }: CsvRecord): void {
  const complain = (header: string, at: number): Saying | undefined => {
    if (!place(kind.columns, header)) return say('is not a column of this kind of file');
    return cells.indexOf(header) < at ? say('is there twice') : undefined;
  };
  const mistakes = cells.flatMap((column, at): Mistake[] => {
    const message = complain(column, at);
    return message ? [{ line, column, message }] : [];
  });
  if (mistakes.length > 0) throw new Unreadable(mistakes);
}

/** A row without a name goes on with the thing before it, where rows are grouped at all. */
function groupRows(
  { identity, grouped }: KindOfFile,
  head: readonly string[],
  rows: readonly CsvRecord[],
): Entry[] {
  const naming = identity.map((column) => head.indexOf(column));
  const entries: Entry[] = [];
  for (const row of rows) {
    const name = naming
      .map((at) => row.cells[at] ?? '')
      .join(' ')
      .trim();
    const last = entries.at(-1);
    if (grouped && last && (name === '' || name === last.name)) last.rows.push(row);
    else entries.push({ rows: [row], name });
  }
  return entries;
}

function markRepeated(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, number>();
  return entries.map((entry) => {
    const { name } = entry;
    const before = first.get(name);
    if (name && before === undefined) first.set(name, lineOf(entry));
    return name && before !== undefined ? { ...entry, repeats: before } : entry;
  });
}

/** Of a thing that comes in pieces no piece is the whole: none of them is made. */
function withoutPieces(entries: readonly Entry[]): Entry[] {
  const next = new Map(entries.filter(({ repeats }) => repeats).map((one) => [one.name, lineOf(one)]));
  return entries.map((entry) => {
    const other = entry.repeats ?? next.get(entry.name);
    return other === undefined ? entry : { ...entry, repeats: other };
  });
}

export const lineOf = ({ rows: [first] }: Entry): number => first?.line ?? 0;
