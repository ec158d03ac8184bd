import type { Key } from './keys.ts';
import { putNew } from './put-new.ts';
import { getItem, type Item, pause, Stale, transact, type Write } from './table.ts';

/** What a decision came to: the answer to give, now and on every repetition, and the writes that make it true. */
export interface Decision<T> {
  value: T;
  writes: readonly Write[];
}

export interface Once<T> {
  /** Where the answer is recorded. */
  key: Key;
  /** Further attributes of the record (what it was asked with, when it may go). */
  attributes?: Item;
  /** Reads the recorded answer; throws when it belongs to another question. */
  recall: (record: Item) => T;
  decide: () => Promise<Decision<T>>;
}

const ATTEMPTS = 12;

/** The same question is being answered by another, all the time that we tried. */
export class InFlight extends Stale {
  override name = 'InFlight';
}

/**
 * Exactly once: the answer is recorded in the same transaction as the effect. A repetition, at any time and from
 * anywhere, finds the record and gives the same answer; two at once meet at the record's condition.
 * @throws InFlight when another is still about to record its answer to the same; Stale when others kept changing what
 * the decision had read
 */
export async function once<T>({
  key,
  attributes,
  recall,
  decide,
}: Once<T>): Promise<{ value: T; replayed: boolean }> {
  let inFlight = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(attempt);
    const record = await getItem(key);
    if (record) return { value: recall(record), replayed: true };
    const { value, writes } = await decide();
    try {
      await transact([...writes, remember(key, value, attributes)]);
      return { value, replayed: false };
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      inFlight = error.contested.includes(writes.length);
    }
  }
  throw new (inFlight ? InFlight : Stale)(`gave up after ${ATTEMPTS} attempts`);
}

/** The answer as part of the transaction that makes it true. */
export const remember = (key: Key, value: unknown, attributes: Item = {}): Write =>
  putNew({ ...attributes, value, ...key });

/**
 * Commits what was decided, and decides anew when others changed what the decision had read. For what needs no record
 * of its own, because the writes themselves show that it was done.
 * @throws Stale when others kept changing it
 */
export async function persistently<T>(
  decide: () => Promise<Decision<T>>,
  { attempts }: { attempts: number },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const { value, writes } = await decide();
    if (writes.length === 0) return value;
    try {
      await transact(writes);
      return value;
    } catch (error) {
      if (!(error instanceof Stale) || attempt >= attempts) throw error;
      await pause(attempt);
    }
  }
}
