/** Rows as a CSV file: commas, CRLF, what needs it in quotes. */
export const csvFile = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(rows.map((row) => `${csvLine(row)}\r\n`).join(''));

export const csvLine = (cells: readonly string[]): string => cells.map(quoted).join(',');

const NUMBER = /^-?\d+(\.\d+)?$/;

/** What a spreadsheet would take for a formula is marked as text: names are for others to choose. */
function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
