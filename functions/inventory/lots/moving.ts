import type { LotGoods } from '../../shared/lots.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { changeLotsOnly } from '../stock.ts';
import { levelsOf } from '../store.ts';
import { begin, changeLots, comeIn, complete, goOut, type LotMove, type LotsChange } from './changing.ts';
import { chooseLots, firstToExpire, type Named } from './choosing.ts';
import { todayAt } from './today.ts';

export type LotsBySku = ReadonlyMap<string, readonly LotGoods[]>;
export type LotsChanges = ReadonlyMap<string, LotsChange>;

/** How these lots, which are known, change those of a warehouse; without any it reads nothing. */
async function changes(
  warehouse: string,
  lots: LotsBySku,
  move: (lot: LotGoods) => LotMove,
  at: string,
): Promise<LotsChanges> {
  const levels = await levelsOf([...lots.keys()], [warehouse]);
  return new Map(
    [...lots].map(([sku, all]) => {
      const level = levels.find((one) => one.sku === sku);
      return [sku, changeLots(level, all.map(move), todayAt(at))];
    }),
  );
}

/** What comes in again, or from another warehouse. */
export const bringLots = (warehouse: string, lots: LotsBySku, at: string): Promise<LotsChanges> =>
  changes(warehouse, lots, comeIn, at);

/** What a carrier has, and the books let go now. */
export const issueLots = (warehouse: string, lots: LotsBySku, at: string): Promise<LotsChanges> =>
  changes(warehouse, lots, complete, at);

/** What is taken from a warehouse, and by which lots somebody says that it is. */
export interface Picked {
  sku: string;
  quantity: Thousandths;
  named?: readonly Named[] | undefined;
}

/**
 * The lots that a carrier is handed: from now on nobody else can have them, whenever the books let them go.
 * @throws Problem conflict when what has not expired doesn't suffice, unprocessable for a name that can't be meant
 */
export async function handLots(
  warehouse: string,
  picked: readonly Picked[],
  at: string,
): Promise<{ lots: LotsBySku; writes: Write[] }> {
  const all = await pick(warehouse, picked, { move: begin, expired: false }, at);
  return {
    lots: chosenOf(all),
    writes: all.map(({ sku, change }) => changeLotsOnly({ sku, warehouse, lots: change })),
  };
}

/**
 * The lots of which so much isn't there; by name also those that have expired.
 * @throws Problem as `handLots`
 */
export async function loseLots(
  warehouse: string,
  missing: readonly Picked[],
  at: string,
): Promise<{ lots: LotsBySku; changes: LotsChanges }> {
  const all = await pick(warehouse, missing, { move: goOut, expired: true }, at);
  return { lots: chosenOf(all), changes: new Map(all.map(({ sku, change }) => [sku, change])) };
}

interface Chosen {
  sku: string;
  chosen: LotGoods[];
  change: LotsChange;
}

async function pick(
  warehouse: string,
  picked: readonly Picked[],
  { move, expired }: { move: (lot: LotGoods) => LotMove; expired: boolean },
  at: string,
): Promise<Chosen[]> {
  const skus = picked.map(({ sku }) => sku);
  const levels = await levelsOf(skus, [warehouse]);
  const today = todayAt(at);
  return picked.map((one) => {
    const level = levels.find(({ sku }) => sku === one.sku);
    const chosen = chooseLots(level, { ...one, pointer: '/lots', expired }, today);
    return { sku: one.sku, chosen, change: changeLots(level, chosen.map(move), today) };
  });
}

const chosenOf = (all: readonly Chosen[]): LotsBySku => new Map(all.map(({ sku, chosen }) => [sku, chosen]));

/** What expires first of each of these in a warehouse, as far as it goes. */
export async function suggestLots(
  warehouse: string,
  wanted: readonly { sku: string; quantity: Thousandths }[],
  at: string,
): Promise<Map<string, LotGoods[]>> {
  const levels = await levelsOf(
    wanted.map(({ sku }) => sku),
    [warehouse],
  );
  return new Map(
    wanted.map(({ sku, quantity }) => {
      const level = levels.find((one) => one.sku === sku);
      return [sku, firstToExpire(level ?? {}, quantity, todayAt(at))];
    }),
  );
}
