export type Cell = string | number | undefined;

/** A CSV file with its head, as spreadsheets and RFC 4180 have it. */
export const csvFile = (
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array<ArrayBuffer> => encodeLines([head, ...rows].map(csvLine));

export const csvLine = (cells: readonly Cell[]): string =>
  cells.map((cell) => quoted(String(cell ?? ''))).join(',');

export const encodeLines = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);

const NUMBER = /^-?\d+(\.\d+)?$/;

/** What a spreadsheet would take for a formula is marked as text: names are for others to choose. */
function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
