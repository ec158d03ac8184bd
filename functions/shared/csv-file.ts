/** Rows as a CSV file: commas, CRLF, what needs it in quotes. */
export const csvFile = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(rows.map((row) => `${csvLine(row)}\r\n`).join(''));

export const csvLine = (cells: readonly string[]): string => cells.map(quoted).join(',');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
