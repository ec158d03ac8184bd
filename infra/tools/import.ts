import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ApiError } from './import-api.ts';
import { type ImportReport, importFile } from './import-file.ts';
import { IMPORT_KINDS, type ImportKind, KINDS } from './import-kinds.ts';
import { FileError } from './import-read.ts';

/*
 * npm run import -- products|customers|stock FILE.csv [--url URL] [--token TOKEN]
 *
 * The columns of each kind of file stand in import-kinds.ts and are printed by --help.
 */

const USAGE = `Usage: npm run import -- KIND FILE.csv [--url URL] [--token TOKEN]

  KIND     products, customers or stock (the opening stock), best in this order
  --url    address of the API; else the variable TRADEWIND_URL
  --token  of an admin; else the variable TRADEWIND_TOKEN.
           On the local runner: --token "$(npm run -s token -- admin)"

The file is CSV in UTF-8; its first line names the columns, in any order. An empty cell is a value left out.
Nothing is sent when any line has a mistake. What was imported before is left as it is.
`;

const columnHelp = (): string =>
  IMPORT_KINDS.map((kind) => {
    const lines = KINDS[kind].columns.map(({ name, about }) => `  ${name.padEnd(24)}${about}`);
    return `\nColumns of ${kind} (# is 1, 2, 3 …, * a currency):\n${lines.join('\n')}\n`;
  }).join('');

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: process.env.TRADEWIND_URL },
      token: { type: 'string', default: process.env.TRADEWIND_TOKEN },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, positionals };
}

const isKind = (word: string | undefined): word is ImportKind => IMPORT_KINDS.some((kind) => kind === word);

async function main(): Promise<number> {
  const { url, token, help, positionals } = readArguments();
  const [kind, file, ...rest] = positionals;
  if (help) return say(USAGE + columnHelp(), 0);
  if (!isKind(kind) || !file || rest.length > 0) return say(USAGE, 2);
  if (!url || !token) return say(`${url ? '--token' : '--url'} is missing.\n\n${USAGE}`, 2);
  const report = await importFile({ kind, file, url, token, onProgress: progress(kind) });
  return tell(report, file);
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  return exitCode;
}

/** One line that counts up on a terminal; elsewhere a line at each tenth. */
function progress(kind: ImportKind): (done: number, total: number) => void {
  let tenth = 0;
  return (done, total) => {
    const line = `${kind} ${done} of ${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (Math.floor((done * 10) / total) > tenth) process.stdout.write(`${line}\n`);
    tenth = Math.floor((done * 10) / total);
  };
}

function tell({ created, existing, failures }: ImportReport, file: string): number {
  for (const { line, name, detail } of failures)
    console.error(`${basename(file)}:${line}: ${name ? `${name}: ` : ''}${detail}`);
  console.log(`${created} created, ${existing} there already, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof FileError || error instanceof ApiError || isUsage(error);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A file that isn't there, or an option that doesn't exist. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ENOENT|EACCES|EISDIR|ERR_PARSE_ARGS_\w+)$/.test(code);
}
