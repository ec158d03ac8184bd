import type { Item } from '../../functions/shared/table.ts';
import { CHECKS } from './checks/index.ts';
import { readStore } from './store.ts';
import type { Violation } from './violation.ts';

export interface Audit {
  /** How many items were looked at. */
  items: number;
  violations: Violation[];
}

/** Reads a whole store and says what in it must not be so. */
export async function audit(items: AsyncIterable<Item> | Iterable<Item>): Promise<Audit> {
  const store = await readStore(items);
  const violations = Object.entries(CHECKS).flatMap(([check, look]) =>
    [...look(store)].map((finding) => ({ check, ...finding })),
  );
  return { items: store.size, violations };
}
