import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Cell, type Column, type Placed, place } from './import-columns.ts';
import type { KindOfFile } from './import-kinds.ts';
import { toResource } from './import-row.ts';

/** A row ready to be sent. `line` is where it begins in the file, from 1; `name` is what it is known by, if anything. */
export interface Row {
  line: number;
  name: string;
  resource: unknown;
}

/** Something wrong at one place of the file; without a column when the whole line is meant. */
export interface Mistake {
  line: number;
  column?: string;
  message: string;
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
  `${basename(file)}:${line}: ${column ? `${column} ` : ''}${message}`;

/**
 * Reads and checks a whole CSV file: UTF-8 with or without BOM; comma, semicolon or tab; any line ends; quoted fields.
 * @throws FileError naming line and column of every mistake
 */
export async function readRows(kind: KindOfFile, file: string): Promise<Row[]> {
  const fail = (mistakes: Mistake[]) => new FileError(file, mistakes);
  const records = parseCsv(decode(await readFile(file), fail), fail);
  const [head, ...body] = records;
  if (!head || body.length === 0) throw fail([{ line: 1, message: 'the file has no rows' }]);
  const placed = placeHead(kind.columns, head, fail);
  const read = body.map((record) => readRecord(kind, placed, record));
  const mistakes = read.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  const rows = read.flatMap((one) => ('row' in one ? [one.row] : []));
  mistakes.push(...repeated(kind, rows));
  if (mistakes.length > 0) throw fail(mistakes.sort((a, b) => a.line - b.line));
  return rows;
}

type Fail = (mistakes: Mistake[]) => FileError;

function decode(bytes: Buffer, fail: Fail): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw fail([{ line: 1, message: 'the file is not UTF-8; save it as "CSV UTF-8"' }]);
  }
}

interface CsvRecord {
  line: number;
  cells: string[];
}

/** csv-parse's own shapes for `info: true`, which its types don't tell. */
const parsed = z.array(z.object({ info: z.object({ lines: z.int() }), record: z.array(z.string()) }));
const csvError = z.object({ message: z.string(), lines: z.int() });

function parseCsv(text: string, fail: Fail): CsvRecord[] {
  const options = { info: true, trim: true, skip_empty_lines: true, relax_column_count: true };
  try {
    const records = parsed.parse(parse(text, { ...options, delimiter: delimiterOf(text) }));
    return records.map(({ info, record }) => ({ line: info.lines - newlines(record), cells: record }));
  } catch (error) {
    const { message, lines } = csvError.parse(error);
    throw fail([{ line: lines, message }]);
  }
}

/** The parser tells the line on which a record ends. */
const newlines = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

/** Spreadsheets of many countries separate by semicolon. No column's name contains any of the three. */
const delimiterOf = (text: string): string => /[,;\t]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ',';

function placeHead(columns: readonly Column[], { line, cells }: CsvRecord, fail: Fail): Placed[] {
  const placed = cells.map((header) => place(columns, header));
  const mistakes = cells.flatMap((header, i): Mistake[] => {
    if (!placed[i]) return [{ line, column: header, message: 'is not a column of this kind of file' }];
    return cells.indexOf(header) < i ? [{ line, column: header, message: 'is there twice' }] : [];
  });
  if (mistakes.length > 0) throw fail(mistakes);
  return placed.filter((one) => one !== undefined);
}

type Read = { row: Row } | { mistakes: Mistake[] };

function readRecord(kind: KindOfFile, placed: readonly Placed[], { line, cells }: CsvRecord): Read {
  if (cells.length > placed.length)
    return { mistakes: [{ line, message: `has ${cells.length} cells for ${placed.length} columns` }] };
  const filled = placed.flatMap((at, i): Cell[] => (cells[i] ? [{ ...at, text: cells[i] }] : []));
  const result = toResource(kind, filled);
  if ('findings' in result) return { mistakes: result.findings.map((finding) => ({ line, ...finding })) };
  return { row: { line, name: nameOf(kind, filled), resource: result.resource } };
}

const nameOf = (kind: KindOfFile, cells: readonly Cell[]): string =>
  kind.identity
    .map((column) => cells.find(({ header }) => header === column)?.text ?? '')
    .join(' ')
    .trim();

function repeated(kind: KindOfFile, rows: readonly Row[]): Mistake[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ name, line }): Mistake[] => {
    const before = first.get(name);
    if (name && before === undefined) first.set(name, line);
    return name && before
      ? [{ line, column: kind.identity.join(' and '), message: `as on line ${before}` }]
      : [];
  });
}
