import { z } from 'zod';
import { newId } from '../shared/ids.ts';
import { keys } from '../shared/keys.ts';
import { putNew } from '../shared/put-new.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { dayIn } from '../shared/time.ts';
import { countInDay } from './days.ts';
import type { Cause, Goods, Moved } from './goods.ts';
import type { LotMove, LotsChange } from './lots/changing.ts';
import { lotWrites } from './lots/writing.ts';
import { type Movement, movement } from './model.ts';
import { countMovements } from './months.ts';

/** An entry of the ledger, and what it adds to its sums. */
export function recordMovement(goods: Moved, change: Thousandths, cause: Cause): Write[] {
  return entered([entryOf(goods, change, cause, goods.lots?.moved)], goods.lots?.fresh ?? []);
}

function entryOf(
  { sku, warehouse }: Omit<Goods, 'quantity'>,
  change: Thousandths,
  { orderedAt, cameAt, ...cause }: Cause,
  moved: readonly LotMove[] | undefined,
): Movement {
  const { timeZone } = getSettings();
  return {
    id: newId('mov', cause.at),
    sku,
    warehouse,
    change,
    ...cause,
    on: dayIn(timeZone, cause.at),
    ...(orderedAt ? { orderedOn: dayIn(timeZone, orderedAt) } : {}),
    ...(cameAt ? { cameOn: dayIn(timeZone, cameAt) } : {}),
    ...(moved
      ? { lots: moved.map(({ lot, expiresOn, onHand }) => ({ lot, expiresOn, change: onHand })) }
      : {}),
  };
}

/**
 * Entries of the same goods at one instant, and what they add to the month's and the day's sums, which are always those
 * of the entries.
 */
const entered = (entries: readonly [Movement, ...Movement[]], fresh: LotsChange['fresh']): Write[] => [
  ...entries.map(putMovement),
  countMovements(entries),
  countInDay(entries),
  ...entries.flatMap((entry, i) => lotWrites(entry, i === 0 ? fresh : [])),
];

const putMovement = (entry: Movement): Write =>
  putNew({ ...z.encode(movement, entry), ...keys.movement(entry.sku, entry.id) });

/** What will not arrive of what was on the way, of a product that is kept by lots which. */
export interface Lost {
  quantity: Thousandths;
  lots?: readonly LotMove[] | undefined;
  reason: string;
}

/** An entry of all that was to arrive, and one of what never will. */
export function recordLoss(goods: Moved, cause: Cause, { quantity, lots = [], reason }: Lost): Write[] {
  const ofAll = [...(goods.lots?.moved ?? []), ...lots];
  const came = entryOf(
    goods,
    goods.quantity + quantity,
    cause,
    lots.length > 0 ? sumByLot(ofAll) : undefined,
  );
  const gone = lots.map(({ onHand, ...lot }) => ({ ...lot, onHand: -onHand }));
  const why: Cause = { ...cause, kind: 'transfer-loss', reason };
  return entered([came, entryOf(goods, -quantity, why, lots.length > 0 ? gone : undefined)], []);
}

const sumByLot = (all: readonly LotMove[]): LotMove[] =>
  [...Map.groupBy(all, ({ lot }) => lot).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, onHand: more.reduce((sum, { onHand }) => sum + onHand, first.onHand) }] : [],
  );
