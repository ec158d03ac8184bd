import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import { putNew } from '../../shared/put-new.ts';
import { indexAttributes } from '../../shared/resource.ts';
import type { Item, Write } from '../../shared/table.ts';
import type { Movement } from '../model.ts';
import type { LotsChange } from './changing.ts';
import { LOT_INDEX_NAMES, lotIndexes } from './indexes.ts';
import { lotMovement, lotRecord } from './model.ts';

interface Place {
  sku: string;
  warehouse: string;
}

/** What a level with lots has beside its numbers. */
export const lotAttributes = (at: Place, change: LotsChange): Item => ({
  lots: change.lots,
  expired: change.expired,
  lotsVersion: (change.seen ?? 0) + 1,
  ...indexAttributes(lotIndexes(at, change)),
});

/** The change of a level's lots as a part of the level's own: if they are as they were read. */
export function lotsUpdate(at: Place, change: LotsChange) {
  const set = Object.entries(lotAttributes(at, change));
  const gone = LOT_INDEX_NAMES.filter((name) => !set.some(([one]) => one === name));
  const { seen } = change;
  const seenLots: Record<string, number> = seen === undefined ? {} : { ':seenLots': seen };
  return {
    set: set.map(([name], i) => `, ${name} = :l${i}`).join(''),
    remove: gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : '',
    values: Object.fromEntries(set.map(([, value], i) => [`:l${i}`, value])),
    condition: {
      text: seen === undefined ? 'attribute_not_exists(lotsVersion)' : 'lotsVersion = :seenLots',
      value: seenLots,
    },
  };
}

/** The lots that nobody knew of, and a line of each one's own ledger. */
export function lotWrites(entry: Movement, fresh: LotsChange['fresh']): Write[] {
  const { id, sku, warehouse, kind, reference, at, by, lots = [] } = entry;
  return [
    ...fresh.map((one) =>
      putNew({ ...z.encode(lotRecord, { sku, ...one, createdAt: at }), ...keys.lot(sku, one.lot) }),
    ),
    ...lots.map(({ lot, expiresOn, change }) => {
      const line = { id, sku, warehouse, kind, reference, at, by, lot, expiresOn, change };
      return putNew({ ...z.encode(lotMovement, line), ...keys.lotMovement(keys.lot(sku, lot), id) });
    }),
  ];
}
