import { levelsOf, ON_ORDER } from '../inventory/index.ts';
import { allKeys } from '../shared/paging.ts';
import { warehouseCodes } from '../shared/settings.ts';
import { offer } from './offering.ts';

/** So many products in one look. */
const AT_ONCE = 300;
const LOOK_MS = 5 * 60_000;

/**
 * Offers what lies free though it is on order, whatever freed it: a fault may have kept it from being offered at once.
 * Of more products than one look takes the next look takes the next, and so round.
 */
export async function offerAround(at: string): Promise<void> {
  const found = await allKeys('byKind', ON_ORDER);
  const skus = [...new Set(found.map(({ pk }) => pk.replace(/^STOCK#/, '')))];
  const levels = await levelsOf(some(skus, at), warehouseCodes());
  const free = new Set(levels.filter(({ available }) => available > 0).map(({ sku }) => sku));
  for (const sku of free) await offer(sku);
}

function some(skus: readonly string[], at: string): string[] {
  const looks = Math.max(1, Math.ceil(skus.length / AT_ONCE));
  const from = (Math.floor(Date.parse(at) / LOOK_MS) % looks) * AT_ONCE;
  return skus.slice(from, from + AT_ONCE);
}
