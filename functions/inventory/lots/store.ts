import { below, keys } from '../../shared/keys.ts';
import { type ListOptions, listBelow, listKeys, type Page } from '../../shared/paging.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { getItems, type Item, queryAll } from '../../shared/table.ts';
import { parseLevel, type StoredLevel } from '../store.ts';
import { IN_STOCK, inStockOf } from './indexes.ts';
import { type LotMovement, type LotRecord, lotMovement, lotRecord } from './model.ts';

export const parseLot = (item: Item): LotRecord => lotRecord.parse(item);
export const parseLotMovement = (item: Item): LotMovement => lotMovement.parse(item);

/** What is on record of these lots; nobody knows of those that are missing. */
export const findLots = async (
  all: readonly { sku: string; lot: string }[],
): Promise<ReadonlyMap<string, LotRecord>> =>
  new Map(
    (await getItems(all.map(({ sku, lot }) => keys.lot(sku, lot))))
      .map(parseLot)
      .map((found) => [nameOf(found), found]),
  );

export const nameOf = ({ sku, lot }: { sku: string; lot: string }): string => `${sku} ${lot}`;

/** What was on hand of a lot, per warehouse: the sum of its own movements, of which it has few in its short life. */
export async function lotOnHandAt(sku: string, lot: string, at: string): Promise<Map<string, Thousandths>> {
  const sums = new Map<string, Thousandths>();
  for (const one of (await queryAll(below.lotMovements(sku, lot))).map(parseLotMovement))
    if (one.at <= at) sums.set(one.warehouse, (sums.get(one.warehouse) ?? 0) + one.change);
  return sums;
}

/** One page of a lot's movements, newest first unless told. */
export async function listLotMovements(
  sku: string,
  lot: string,
  options: ListOptions,
): Promise<Page<LotMovement>> {
  const page = await listBelow(below.lotMovements(sku, lot), options);
  return { ...page, items: page.items.map(parseLotMovement) };
}

/** One page of the levels that have lots, by what expires first in them. */
export async function listLotLevels(
  warehouse: string | undefined,
  options: ListOptions,
): Promise<Page<StoredLevel>> {
  const [index, pk] = warehouse
    ? (['byOwnerState', inStockOf(warehouse)] as const)
    : (['byState', IN_STOCK] as const);
  const page = await listKeys(index, pk, options);
  return { ...page, items: (await getItems(page.items)).map(parseLevel) };
}
