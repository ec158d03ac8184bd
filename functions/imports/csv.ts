import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Saying, say } from '../shared/texts/say.ts';

/** Something wrong at one place of a file; without a column when the whole line is meant. */
export interface Mistake {
  line: number;
  column?: string;
  message: Saying;
}

/** The file can't be read as it is. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(readonly mistakes: readonly Mistake[]) {
    super(`${mistakes.length} mistakes`);
  }
}

/** One row, with the line on which it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** csv-parse's own shapes for `info: true`, which its types don't tell. */
const parsed = z.array(z.object({ info: z.object({ lines: z.int() }), record: z.array(z.string()) }));
const csvError = z.object({ message: z.string(), lines: z.int() });

/**
 * The rows of a CSV text, the head among them: with or without BOM; comma, semicolon or tab; any line ends; quoted fields.
 * @throws Unreadable
 */
export function parseCsv(file: string): CsvRecord[] {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  // What is put in place of bytes that are no UTF-8.
  if (text.includes('\uFFFD')) throw unreadable(1, say('the file is not UTF-8; save it as "CSV UTF-8"'));
  const options = { info: true, trim: true, skip_empty_lines: true, relax_column_count: true };
  try {
    const records = parsed.parse(parse(text, { ...options, delimiter: delimiterOf(text) }));
    return records.map(({ info, record }) => ({ line: info.lines - newlines(record), cells: record }));
  } catch (error) {
    const { message, lines } = csvError.parse(error);
    throw unreadable(lines, say('can not be read: {reason}', { reason: message }));
  }
}

export const unreadable = (line: number, message: Saying): Unreadable => new Unreadable([{ line, message }]);

/** The parser tells the line on which a record ends. */
const newlines = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

/** Spreadsheets of many countries separate by semicolon. No column's name contains any of the three. */
const delimiterOf = (text: string): string => /[,;\t]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ',';
