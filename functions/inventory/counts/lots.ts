import type { Product } from '../../catalog/index.ts';
import { idsBetween } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import type { LotGoods } from '../../shared/lots.ts';
import { queryBetween } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { availableAfter, changeLots, freeOf, type LotMove, type Lotted } from '../lots/changing.ts';
import { comingLots } from '../lots/coming.ts';
import type { LotsChanges } from '../lots/moving.ts';
import { findLots, lotMovementsUntil, nameOf, onHandBy } from '../lots/store.ts';
import { todayAt } from '../lots/today.ts';
import { movement } from '../model.ts';
import { levelsOf } from '../store.ts';
import type { Count, CountedInput, CountedLot } from './model.ts';

type Lines = CountedInput['lines'];
type Lots = ReadonlyMap<string, CountedLot[]>;

/** What was counted of which lot, and what its books said then, of those products that are kept by lots. */
export async function countLots(
  warehouse: string,
  lines: Lines,
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<Lots> {
  const said = lines.flatMap(({ sku, quantity, lots }, i) => {
    const product = products.get(sku);
    return product ? [{ product, quantity, said: lots, pointer: `/lines/${i}/lots` }] : [];
  });
  const came = await comingLots(said, { today: todayAt(at), mayHaveExpired: true });
  const own = said.flatMap(({ product: { sku, tracked } }, i) =>
    tracked ? [{ sku, counted: came[i]?.lots ?? [] }] : [],
  );
  const levels = await levelsOf(
    own.map(({ sku }) => sku),
    [warehouse],
  );
  const all = own.map(async ({ sku, counted }): Promise<[string, CountedLot[]]> => {
    const level = levels.find((one) => one.sku === sku);
    return [sku, await compared({ sku, warehouse, at }, counted, level)];
  });
  return new Map(await Promise.all(all));
}

/** Each lot that was counted, or lies there by the books, or lay there when it was counted and has left since. */
async function compared(
  { sku, warehouse, at }: { sku: string; warehouse: string; at: string },
  counted: readonly LotGoods[],
  level: Lotted | undefined,
): Promise<CountedLot[]> {
  const known = [...(level?.lots ?? []), ...(await movedSince(sku, warehouse, at))];
  const missed = new Map(
    known.map((one) => [one.lot, { lot: one.lot, expiresOn: one.expiresOn, quantity: 0 }]),
  );
  for (const { lot } of counted) missed.delete(lot);
  const all = [...counted, ...missed.values()];
  return Promise.all(
    all.map(async ({ lot, expiresOn, quantity }) => {
      const book = onHandBy(await lotMovementsUntil(sku, lot, at)).get(warehouse) ?? 0;
      return { lot, expiresOn, counted: quantity, book, difference: quantity - book };
    }),
  );
}

async function movedSince(sku: string, warehouse: string, at: string): Promise<LotOf[]> {
  const [first, last] = idsBetween('mov', at, now());
  const items = await queryBetween(keys.movement(sku, first), keys.movement(sku, last));
  const own = items.map((item) => movement.parse(item)).filter((one) => one.warehouse === warehouse);
  return own.flatMap(({ lots = [] }) => lots);
}

type LotOf = Pick<LotGoods, 'lot' | 'expiresOn'>;

const movesOf = (lots: readonly CountedLot[]): LotMove[] =>
  lots
    .filter(({ difference }) => difference !== 0)
    .map(({ lot, expiresOn, difference }) => ({ lot, expiresOn, onHand: difference }));

/**
 * How the differences change the lots of the warehouse.
 * @returns undefined when so much is not there to take
 */
export async function postLots(count: Count, at: string): Promise<LotsChanges | undefined> {
  const own = count.lines.flatMap(({ sku, result }) => {
    const moves = movesOf(result?.lots ?? []);
    return moves.length > 0 ? [{ sku, moves }] : [];
  });
  const levels = await levelsOf(
    own.map(({ sku }) => sku),
    [count.warehouse],
  );
  const known = await findLots(own.flatMap(({ sku, moves }) => moves.map(({ lot }) => ({ sku, lot }))));
  const changes = own.map(({ sku, moves: said }) => {
    const level = levels.find((one) => one.sku === sku);
    const moves = said.map((one) => ({
      ...one,
      expiresOn: known.get(nameOf({ sku, ...one }))?.expiresOn ?? one.expiresOn,
    }));
    if (!moves.every((move) => isThere(level, move))) return undefined;
    const fresh = moves.filter(({ lot }) => !known.has(nameOf({ sku, lot })));
    const change = changeLots(level, moves, todayAt(at), fresh);
    const total = moves.reduce((sum, { onHand }) => sum + onHand, 0);
    return availableAfter(level, total, change) < 0 ? undefined : ([sku, change] as const);
  });
  const found = changes.filter((one) => one !== undefined);
  return found.length === changes.length ? new Map(found) : undefined;
}

function isThere(level: Lotted | undefined, { lot, onHand }: LotMove): boolean {
  const found = level?.lots?.find((one) => one.lot === lot);
  return onHand > 0 || (found !== undefined && freeOf(found) >= -onHand);
}
