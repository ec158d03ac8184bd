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
    const text = [String(line), column, code, tell(detail, language)].map(quoted).join(',');
    length += Buffer.byteLength(text) + 2;
    if (length > MAX_LENGTH)
      return encode([...lines, `,,,${tell(say('further errors are left out'), language)}`]);
    lines.push(text);
  }
  return encode(lines);
}

const encode = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
