import { z } from 'zod';
import { newId } from '../shared/ids.ts';
import { keys } from '../shared/keys.ts';
import { putNew } from '../shared/put-new.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { countInDay } from './days.ts';
import type { Cause, Costed, Goods, Moved, StockWrite } from './goods.ts';
import type { LotMove, LotsChange } from './lots/changing.ts';
import { lotWrites } from './lots/writing.ts';
import { type Movement, movement } from './model.ts';
import { countMovements } from './months.ts';
import { worthOfMoved } from './valuing.ts';

/** An entry of the ledger, and what it adds to its sums. */
export function recordMovement(goods: Moved, change: Thousandths, cause: Cause): StockWrite[] {
  const worth = worthOfMoved(goods.product, change);
  return entered(
    [entryOf(goods, change, cause, { worth, moved: goods.lots?.moved })],
    goods.lots?.fresh ?? [],
  );
}

/** An entry that nothing moved by and that makes a level worth so much more, or less. */
export const recordWorth = (goods: Omit<Goods, 'quantity'>, worth: number, cause: Cause): StockWrite[] =>
  entered([entryOf(goods, 0, cause, { worth })], []);

function entryOf(
  { sku, warehouse }: Omit<Goods, 'quantity'>,
  change: Thousandths,
  { orderedAt, cameAt, ...cause }: Cause,
  { worth, moved }: { worth: number | undefined; moved?: readonly LotMove[] | undefined },
): Movement {
  const { timeZone, currency } = getSettings();
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
    ...(worth === undefined ? {} : { value: { amount: worth, currency } }),
  };
}

/**
 * Entries of the same goods at one instant, and what they add to the month's and the day's sums, which are always those
 * of the entries.
 */
const entered = (entries: readonly [Movement, ...Movement[]], fresh: LotsChange['fresh']): StockWrite[] => [
  ...entries.map(putMovement),
  countMovements(entries),
  countInDay(entries),
  ...entries.flatMap((entry, i) => lotWrites(entry, i === 0 ? fresh : [])),
];

const putMovement = (entry: Movement): StockWrite => ({
  ...putNew({ ...z.encode(movement, entry), ...keys.movement(entry.sku, entry.id) }),
  worth: entry.value?.amount,
});

/** What will not arrive of what was on the way, of a product that is kept by lots which. */
export interface Lost {
  quantity: Thousandths;
  lots?: readonly LotMove[] | undefined;
  reason: string;
}

/** An entry of all that was to arrive, and one of what never will. */
export function recordLoss(goods: Moved, cause: Cause, { quantity, lots = [], reason }: Lost): StockWrite[] {
  const isByLots = lots.length > 0;
  const worth = lossWorth(goods, quantity);
  const all = isByLots ? sumByLot([...(goods.lots?.moved ?? []), ...lots]) : undefined;
  const came = entryOf(goods, goods.quantity + quantity, cause, { worth: worth.all, moved: all });
  const moved = isByLots ? lots.map(({ onHand, ...lot }) => ({ ...lot, onHand: -onHand })) : undefined;
  const why: Cause = { ...cause, kind: 'transfer-loss', reason };
  return entered([came, entryOf(goods, -quantity, why, { worth: worth.gone, moved })], []);
}

/** What came in less what is lost is what the level is worth more, to the cent. */
function lossWorth(
  { product, quantity }: { product: Costed | undefined; quantity: Thousandths },
  lost: Thousandths,
) {
  const [arrived, gone] = [worthOfMoved(product, quantity), worthOfMoved(product, -lost)];
  return arrived === undefined || gone === undefined
    ? { all: undefined, gone: undefined }
    : { all: arrived - gone, gone };
}

const sumByLot = (all: readonly LotMove[]): LotMove[] =>
  [...Map.groupBy(all, ({ lot }) => lot).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, onHand: more.reduce((sum, { onHand }) => sum + onHand, first.onHand) }] : [],
  );
