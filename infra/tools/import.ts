import { parseArgs } from 'node:util';
import { type ImportKind, importKind } from '../../functions/imports/model.ts';
import { columnsOf } from '../import-columns.ts';
import { describe, type ImportReport, importFile } from './import-file.ts';
import { findApi } from './import-target.ts';

/*
 * npm run import -- products|customers|stock|orders|history FILE.csv [--url URL] [--token TOKEN]
 *
 * The columns of each kind of file stand in functions/imports/kinds and are printed by --help.
 */

const USAGE = `Usage: npm run import -- KIND FILE.csv [--url URL] [--token TOKEN]

  KIND     products, customers, stock (the opening stock), orders, or history (orders that ended in another
           system), best in this order
  --url    address of the API, else the variable TRADEWIND_URL, else the runner on this machine
  --token  an admin's token, else the variable TRADEWIND_TOKEN; not needed for the runner on this machine

The file is CSV in UTF-8; its first line names the columns, in any order. An empty cell is a value left out.
Orders have a row for each of their lines, one after the other.
Rows with a mistake are named and left out, the others go in. What was imported before is left as it is, so that a
file can be mended and sent again.
`;

const IMPORT_KINDS = importKind.options;

const columnHelp = (): string =>
  IMPORT_KINDS.map((kind) => {
    const lines = columnsOf(kind).map(
      ({ name, about, required }) => `  ${name.padEnd(24)}${about}${required ? ' (required)' : ''}`,
    );
    return `\nColumns of ${kind} (# is 1, 2, 3 …, * a currency):\n${lines.join('\n')}\n`;
  }).join('');

/** @throws for what isn't understood, saying so */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: process.env.TRADEWIND_URL ?? '' },
      token: { type: 'string', default: process.env.TRADEWIND_TOKEN ?? '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [word, file, ...rest] = positionals;
  const kind = IMPORT_KINDS.find((one) => one === word);
  if (!kind || !file || rest.length > 0) throw new Error(USAGE);
  return { url: values.url, token: values.token, kind, file };
}

/** One line that counts up on a terminal; elsewhere a line at each tenth. */
function progress(kind: ImportKind): (done: number, total: number) => void {
  let tenth = 0;
  let before = -1;
  return (done, total) => {
    if (done === before) return;
    before = done;
    const line = `${kind} ${done} of ${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (Math.floor((done * 10) / total) > tenth) process.stdout.write(`${line}\n`);
    tenth = Math.floor((done * 10) / total);
  };
}

function tell({ created, existing, failed, failures }: ImportReport, file: string): void {
  for (const failure of failures) console.error(describe(file, failure));
  console.log(`${created} created, ${existing} there already, ${failed} failed`);
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) return void process.stdout.write(USAGE + columnHelp());
  const { kind, file } = wanted;
  const report = await importFile({ kind, file, ...(await findApi(wanted)), onProgress: progress(kind) });
  tell(report, file);
  if (report.failed > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
