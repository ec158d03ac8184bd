import type { Item } from '../../functions/shared/table.ts';
import { CHECKS } from './checks/index.ts';
import { readStore } from './store.ts';
import type { Check, Violation } from './violation.ts';

export interface Audit {
  /** How many items were looked at. */
  items: number;
  violations: Violation[];
}

/**
 * Reads a whole store and says what in it must not be so.
 * @param at when it was read
 * @param checks all, unless what is read is a part of a store, in which not every rule can be seen
 */
export async function audit(
  items: AsyncIterable<Item> | Iterable<Item>,
  at: string,
  checks: Readonly<Record<string, Check>> = CHECKS,
): Promise<Audit> {
  const store = await readStore(items);
  const violations = Object.entries(checks).flatMap(([check, look]) =>
    [...look(store, at)].map((finding) => ({ check, ...finding })),
  );
  return { items: store.size, violations };
}
