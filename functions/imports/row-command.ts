import type { Caller } from '../shared/http/call.ts';
import type { Key } from '../shared/keys.ts';
import { keys } from '../shared/keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../shared/limits.ts';
import { type Decision, once, remember } from '../shared/once.ts';
import { Problem } from '../shared/problem.ts';
import { type Item, keyOfWrite, Stale, transact } from '../shared/table.ts';
import { now, plusDays } from '../shared/time.ts';
import { decideRow } from './bring.ts';
import type { Operation } from './model.ts';

/** What a row wants done. */
export interface RowCommand {
  key: Key;
  attributes: Item;
  /** By which file it is done, and where in it. */
  place: string;
  decide: () => Promise<Decision<string>>;
}

/**
 * Recorded under what it says, as a request is under its Idempotency-Key: a row is brought in once by whichever file
 * of the caller, also one without a name to be known by.
 */
export function commandOf(
  { id, kind, startedBy, roles }: Operation,
  said: unknown,
  line: number,
): RowCommand {
  const at = now();
  const caller: Caller = { ...startedBy, roles };
  const place = `${id} ${line}`;
  return {
    key: keys.idempotency(startedBy.id, `import of ${kind}`, JSON.stringify(said)),
    attributes: { ttl: Math.floor(Date.parse(plusDays(at, 7)) / 1000) },
    place,
    decide: async () => {
      const { writes = [] } = await decideRow(kind, said, { caller, at });
      return { value: place, writes };
    },
  };
}

/** Brings in one row. @throws Problem when it can't be */
export async function carryOut({ place, ...command }: RowCommand): Promise<'created' | 'existing'> {
  const { value } = await once<string>({ ...command, recall: (record) => String(record.value) });
  return value === place ? 'created' : 'existing';
}

/**
 * Brings in many rows that touch nothing in common as one transaction, which costs a fraction of one for each.
 * @returns whether they are in: where anything is in the way of any, none is, and each is to be asked by itself
 */
export async function carryOutTogether(commands: readonly RowCommand[]): Promise<boolean> {
  try {
    const decided = await Promise.all(commands.map(writesOf));
    const writes = decided.flat();
    const touched = new Set(writes.map(keyOfWrite));
    if (touched.size < writes.length || writes.length > MAX_TRANSACTION_ITEMS) return false;
    await transact(writes);
    return true;
  } catch (error) {
    if (error instanceof Problem || error instanceof Stale) return false;
    throw error;
  }
}

async function writesOf({ key, attributes, decide }: RowCommand) {
  const { value, writes } = await decide();
  return [...writes, remember(key, value, attributes)];
}
