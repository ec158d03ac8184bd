import { csvLine, encodeLines } from '../shared/csv.ts';
import type { Language } from '../shared/fields.ts';
import { say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { RowError } from './store.ts';

/** An answer is base64 within 6 MB. */
const MAX_LENGTH = 4_000_000;

/** The errors as a CSV file, in the order of the lines; what would not fit an answer is left out, and that is said. */
export function errorFile(errors: readonly RowError[], language: Language): Uint8Array<ArrayBuffer> {
  const lines = ['line,column,code,detail'];
  let length = 0;
  for (const { line, column = '', code, detail } of errors.toSorted((a, b) => a.line - b.line)) {
    const text = csvLine([line, column, code, tell(detail, language)]);
    length += Buffer.byteLength(text) + 2;
    if (length > MAX_LENGTH)
      return encodeLines([...lines, `,,,${tell(say('further errors are left out'), language)}`]);
    lines.push(text);
  }
  return encodeLines(lines);
}
