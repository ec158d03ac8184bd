import { isDeepStrictEqual } from 'node:util';
import { LOT_INDEX_NAMES, lotIndexes } from '../../functions/inventory/lots/indexes.ts';
import type { StoredLevel } from '../../functions/inventory/store.ts';
import { indexAttributes } from '../../functions/shared/resource.ts';
import type { Item } from '../../functions/shared/table.ts';

/** Whether a level is in the indexes as its lots say, and without any in none. */
export function isFoundByLots(item: Item, { lots = [], expired = 0, ...at }: StoredLevel): boolean {
  const found = Object.entries(item).filter(([name]) => LOT_INDEX_NAMES.includes(name));
  return isDeepStrictEqual(Object.fromEntries(found), indexAttributes(lotIndexes(at, { lots, expired })));
}
