import { INDEXES, inState, owned, ownedInState } from '../../shared/keys.ts';
import type { IndexEntries } from '../../shared/resource.ts';
import { freeOf, type LotsChange } from './changing.ts';

/** Levels that have lots, by what expires first in them. */
export const IN_STOCK = inState('LOT', 'in-stock');
export const inStockOf = (warehouse: string): string => ownedInState(warehouse, 'LOT', 'in-stock');
/** The same by what of them is first to be kept from being sold. */
export const EXPIRING = owned('EXPIRING', 'LOT');

interface Place {
  sku: string;
  warehouse: string;
}

/** Where a level with lots is found. */
export function lotIndexes(
  { sku, warehouse }: Place,
  { lots, expired }: Pick<LotsChange, 'lots' | 'expired'>,
): IndexEntries {
  const [first] = lots;
  if (!first) return {};
  const at = (day: string) => `${day} ${sku} ${warehouse}`;
  const next = firstToKeep(lots, expired);
  return {
    byState: { pk: IN_STOCK, sk: at(first.expiresOn) },
    byOwnerState: { pk: inStockOf(warehouse), sk: at(first.expiresOn) },
    ...(next ? { byOwner: { pk: EXPIRING, sk: at(next) } } : {}),
  };
}

/** The day on which the first lot expires that isn't wholly kept from being sold. */
function firstToKeep(lots: LotsChange['lots'], expired: number): string | undefined {
  let kept = expired;
  for (const lot of lots) {
    kept -= freeOf(lot);
    if (kept < 0) return lot.expiresOn;
  }
  return undefined;
}

/** The names of all index attributes that a level may have. */
export const LOT_INDEX_NAMES: readonly string[] = (['byState', 'byOwnerState', 'byOwner'] as const).flatMap(
  (index) => [INDEXES[index].pk, INDEXES[index].sk],
);
