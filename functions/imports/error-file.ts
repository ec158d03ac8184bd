import { csvFile, csvLine } from '../shared/csv-file.ts';
import type { Language } from '../shared/fields.ts';
import { say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { RowError } from './store.ts';

/** An answer is base64 within 6 MB. */
const MAX_LENGTH = 4_000_000;

/** The errors as a CSV file, in the order of the lines; what would not fit an answer is left out, and that is said. */
export function errorFile(errors: readonly RowError[], language: Language): Uint8Array<ArrayBuffer> {
  const rows = [['line', 'column', 'code', 'detail']];
  let length = 0;
  for (const { line, column = '', code, detail } of errors.toSorted((a, b) => a.line - b.line)) {
    const row = [String(line), column, code, tell(detail, language)];
    length += Buffer.byteLength(csvLine(row)) + 2;
    if (length > MAX_LENGTH)
      return csvFile([...rows, ['', '', '', tell(say('further errors are left out'), language)]]);
    rows.push(row);
  }
  return csvFile(rows);
}
