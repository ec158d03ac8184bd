import { concurrently } from '../shared/concurrently.ts';
import { Problem } from '../shared/problem.ts';
import { TARGETS } from './bring.ts';
import { headerOf, type Placed } from './columns.ts';
import type { Mistake } from './csv.ts';
import { type Entry, lineOf, placedOf } from './entries.ts';
import { KINDS } from './kinds/index.ts';
import type { Operation } from './model.ts';
import { toResource } from './row.ts';
import { carryOut, carryOutTogether, commandOf, type RowCommand } from './row-command.ts';
import type { Outcomes } from './rules.ts';
import type { RowError } from './store.ts';

const AT_ONCE = 8;
/** Of one row; the rest shows when these are mended. */
const MAX_ERRORS = 5;

type Ending = { is: 'created' | 'existing' } | { is: 'failed'; errors: RowError[] };

export interface Worked {
  outcomes: Outcomes;
  errors: RowError[];
}

/** Works off one part of a file. What was brought in before, by an attempt that was cut off, is not brought in again. */
export async function workOff(operation: Operation, entries: readonly Entry[]): Promise<Worked> {
  const placed = placedOf(KINDS[operation.kind], operation.head);
  const { together = 1, leansBy } = TARGETS[operation.kind];
  const [others = [], leaning = []] = split(entries, (entry) => leans(placed, entry, leansBy));
  const work = (group: Entry[]) => bringAll(operation, placed, group);
  const ended = await concurrently(AT_ONCE, grouped(others, together), work);
  ended.push(...(await concurrently(1, grouped(leaning, 1), work)));
  const endings = ended.flat();
  const outcomes = { created: 0, existing: 0, failed: 0 };
  const inOrder = [...others, ...leaning];
  for (const [i, { is }] of endings.entries()) outcomes[is] += inOrder[i]?.rows.length ?? 0;
  const errors = endings.flatMap((ending) => (ending.is === 'failed' ? ending.errors : []));
  return { outcomes, errors: errors.toSorted((a, b) => a.line - b.line) };
}

const split = <T>(all: readonly T[], isSecond: (one: T) => boolean): T[][] => [
  all.filter((one) => !isSecond(one)),
  all.filter(isSecond),
];

/** Whether a row names others of its file, which have to be there before it. */
const leans = (placed: readonly Placed[], { rows }: Entry, by: string | undefined): boolean =>
  rows.some(({ cells }) => placed.some(({ path }, i) => path[0] === by && cells[i]));

const grouped = (entries: readonly Entry[], size: number): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, i) => entries.slice(i * size, (i + 1) * size));

/** Rows one after the other, or as one where all of them are good. */
async function bringAll(
  operation: Operation,
  placed: readonly Placed[],
  entries: readonly Entry[],
): Promise<Ending[]> {
  const rows = entries.map((entry) => readRow(operation, placed, entry));
  const commands = rows.flatMap((row) => ('command' in row ? [row.command] : []));
  if (commands.length === rows.length && commands.length > 1 && (await carryOutTogether(commands)))
    return rows.map(() => ({ is: 'created' }));
  const endings: Ending[] = [];
  for (const row of rows) endings.push('command' in row ? await bringIn(operation, row) : row);
  return endings;
}

type Row = { entry: Entry; command: RowCommand } | Extract<Ending, { is: 'failed' }>;

function readRow(operation: Operation, placed: readonly Placed[], entry: Entry): Row {
  const read = toResource(KINDS[operation.kind], placed, entry);
  if ('mistakes' in read) return failed(read.mistakes, read.code);
  return { entry, command: commandOf(operation, read.value, lineOf(entry)) };
}

async function bringIn(
  operation: Operation,
  { entry, command }: Extract<Row, { entry: Entry }>,
): Promise<Ending> {
  try {
    return { is: await carryOut(command) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'already-exists'
      ? { is: 'existing' }
      : failed(mistakesOf(operation, entry, error), error.code);
  }
}

const failed = (mistakes: readonly Mistake[], code: string): Extract<Ending, { is: 'failed' }> => ({
  is: 'failed',
  errors: mistakes
    .slice(0, MAX_ERRORS)
    .map(({ message, ...where }): RowError => ({ ...where, code, detail: message })),
});

/** The fields that a problem names, by their columns and the rows they stand in. */
function mistakesOf({ kind }: Operation, entry: Entry, { detail, errors }: Problem): Mistake[] {
  const { columns, grouped } = KINDS[kind];
  const named = errors.map((error): Mistake => {
    const [first = '', position = '', ...rest] = error.pointer.split('/').slice(1);
    const row = grouped && first === 'lines' ? Number(position) : 0;
    const path = [first, ...(position === '' ? [] : [position]), ...rest];
    const asCounted = path.map((step, i) =>
      i === 1 && /^\d+$/.test(step) ? String(Number(step) + 1) : step,
    );
    const line = entry.rows[row]?.line ?? lineOf(entry);
    return { line, column: headerOf(columns, asCounted), message: error.detail };
  });
  return named.length > 0 ? named : [{ line: lineOf(entry), message: detail }];
}
