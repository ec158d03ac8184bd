import type { Demand } from '../cover.ts';
import { levelsOf } from '../store.ts';
import type { Supplies, Want } from './drafting.ts';
import { repeg } from './exchanging.ts';
import type { Changed } from './expecting.ts';
import type { PurchaseOrder } from './model.ts';
import { onOrder } from './on-order.ts';
import { fitsReceipts } from './room.ts';
import { freeOf, isOwed } from './rules.ts';

/** A product is taken from so many purchase orders in one transaction, which has to hold others, too. */
const MOST_JOINED = 2;

/** Who has been sent what is on the way to a warehouse for nobody, what comes first in front. */
export async function comingFree(
  missing: readonly Demand[],
  { warehouse }: Pick<Want, 'warehouse'>,
): Promise<PurchaseOrder[]> {
  const levels = await levelsOf(
    missing.map(({ sku }) => sku),
    [warehouse],
  );
  const coming = levels.filter(({ incoming }) => incoming > 0).map(({ sku }) => onOrder(sku));
  const all = new Map((await Promise.all(coming)).flat().map((po) => [po.id, po]));
  return [...all.values()]
    .filter((po) => isOwed(po.status) && po.warehouse === warehouse)
    .toSorted((a, b) => a.expectedAt.localeCompare(b.expectedAt));
}

/**
 * Gives who is short what was sent for and is nobody's yet.
 * @returns the purchase orders that it has a place on now, and what it is still short of
 */
export function join(
  missing: readonly Demand[],
  sent: readonly PurchaseOrder[],
  want: Want,
  supplies: Supplies,
): { joined: Changed[]; rest: Demand[] } {
  const pos = [...sent];
  const rest = missing.flatMap(({ sku, quantity }) => {
    const waiter = { orderId: want.orderId, part: want.part, ...want.turnOf?.(sku, supplies) };
    let [short, times] = [quantity, 0];
    for (const [i, po] of pos.entries()) {
      const share = Math.min(short, freeOf(po, sku));
      if (share === 0 || times === MOST_JOINED) continue;
      const after = repeg(po, sku, waiter, { quantity: share }, want.at);
      if (!fitsReceipts(after)) continue;
      [pos[i], short, times] = [after, short - share, times + 1];
    }
    return short > 0 ? [{ sku, quantity: short }] : [];
  });
  const changed = pos.flatMap((after, i) => (after === sent[i] ? [] : [{ before: sent[i], after }]));
  return { joined: changed, rest };
}
