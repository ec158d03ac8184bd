import { isDeepStrictEqual } from 'node:util';
import { LOT_INDEX_NAMES, lotIndexes } from '../../functions/inventory/lots/indexes.ts';
import { parseLevel } from '../../functions/inventory/store.ts';
import { indexAttributes } from '../../functions/shared/resource.ts';
import type { Item } from '../../functions/shared/table.ts';
import type { Store } from './store.ts';

/** A level is in the indexes as its lots say, and without any in none. */
export function takeLevel(item: Item, { levels }: Pick<Store, 'levels'>): string | undefined {
  const level = parseLevel(item);
  levels.push(level);
  const { lots = [], expired = 0 } = level;
  const found = Object.fromEntries(Object.entries(item).filter(([name]) => LOT_INDEX_NAMES.includes(name)));
  const right = isDeepStrictEqual(found, indexAttributes(lotIndexes(level, { lots, expired })));
  return right ? undefined : 'is found elsewhere than its lots say';
}
