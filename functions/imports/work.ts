import { concurrently } from '../shared/concurrently.ts';
import type { Caller } from '../shared/http/call.ts';
import { keys } from '../shared/keys.ts';
import { once } from '../shared/once.ts';
import { Problem } from '../shared/problem.ts';
import { now, plusDays } from '../shared/time.ts';
import { decideRow } from './bring.ts';
import { headerOf, type Placed } from './columns.ts';
import type { Mistake } from './csv.ts';
import { type Entry, lineOf, placedOf } from './entries.ts';
import { KINDS } from './kinds/index.ts';
import type { Operation } from './model.ts';
import { toResource } from './row.ts';
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
  const endings = await concurrently(AT_ONCE, entries, (entry) => bringIn(operation, placed, entry));
  const outcomes = { created: 0, existing: 0, failed: 0 };
  for (const [i, { is }] of endings.entries()) outcomes[is] += entries[i]?.rows.length ?? 0;
  return { outcomes, errors: endings.flatMap((ending) => (ending.is === 'failed' ? ending.errors : [])) };
}

async function bringIn(operation: Operation, placed: readonly Placed[], entry: Entry): Promise<Ending> {
  const read = toResource(KINDS[operation.kind], placed, entry);
  if ('mistakes' in read) return failed(read.mistakes, 'invalid-request');
  try {
    return { is: await bringOnce(operation, read.value, lineOf(entry)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'already-exists'
      ? { is: 'existing' }
      : failed(mistakesOf(operation, entry, error), error.code);
  }
}

const failed = (mistakes: readonly Mistake[], code: string): Ending => ({
  is: 'failed',
  errors: mistakes
    .slice(0, MAX_ERRORS)
    .map(({ message, ...where }): RowError => ({ ...where, code, detail: message })),
});

/**
 * Under what it says, as a request is under its Idempotency-Key: a row is brought in once by whichever file of the
 * caller, also one without a name to be known by. The record tells by which.
 */
async function bringOnce({ id, kind, startedBy, roles }: Operation, said: unknown, line: number) {
  const at = now();
  const caller: Caller = { ...startedBy, roles };
  const place = `${id} ${line}`;
  const { value } = await once<string>({
    key: keys.idempotency(startedBy.id, `import of ${kind}`, JSON.stringify(said)),
    attributes: { ttl: Math.floor(Date.parse(plusDays(at, 7)) / 1000) },
    recall: (record) => String(record.value),
    decide: async () => {
      const { writes = [] } = await decideRow(kind, said, { caller, at });
      return { value: place, writes };
    },
  });
  return value === place ? 'created' : 'existing';
}

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
