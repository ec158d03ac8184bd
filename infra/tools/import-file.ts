import { type ImportKind, isRowKind, KINDS } from './import-kinds.ts';
import { checkFile, readRows } from './import-read.ts';
import { type Outcome, sendRows } from './import-send.ts';
import { sendWhole } from './import-whole.ts';

export interface ImportReport {
  kind: ImportKind;
  total: number;
  created: number;
  /** Were there already, and were left as they are. */
  existing: number;
  failures: { line: number; name: string; detail: string }[];
}

export interface ImportOptions {
  kind: ImportKind;
  file: string;
  /** Base address of the API. */
  url: string;
  /** Of someone who may create such things. */
  token: string;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Loads a CSV file through the API. A file with a mistake anywhere is not sent at all; a row that was sent before,
 * by whichever run, changes nothing.
 * @throws FileError naming line and column of every mistake
 * @throws ApiError when the API can't be reached at all
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { kind, file, url, token, onProgress = () => {} } = options;
  const api = { url, token };
  if (!isRowKind(kind)) {
    await checkFile(KINDS[kind], file);
    return { kind, ...(await sendWhole(api, kind, file, onProgress)) };
  }
  const rows = await readRows(KINDS[kind], file);
  const report: ImportReport = { kind, total: rows.length, created: 0, existing: 0, failures: [] };
  let done = 0;
  await sendRows({ api, kind }, rows, (outcome) => {
    count(report, outcome);
    onProgress(++done, rows.length);
  });
  report.failures.sort((a, b) => a.line - b.line);
  return report;
}

function count(report: ImportReport, outcome: Outcome): void {
  if (outcome.is === 'failed')
    report.failures.push({ line: outcome.line, name: outcome.name, detail: outcome.detail });
  else report[outcome.is] += 1;
}
