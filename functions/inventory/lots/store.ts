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

/** What had moved of a lot by an instant: all of its own ledger, which is as short as its life. */
export const lotMovementsUntil = async (sku: string, lot: string, at: string): Promise<LotMovement[]> =>
  (await queryAll(below.lotMovements(sku, lot))).map(parseLotMovement).filter((one) => one.at <= at);

export function onHandBy(movements: readonly LotMovement[]): Map<string, Thousandths> {
  const sums = new Map<string, Thousandths>();
  for (const { warehouse, change } of movements) sums.set(warehouse, (sums.get(warehouse) ?? 0) + change);
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
