import {
  isOfOrder,
  isOpen,
  leaveOrder,
  parseOnOrder,
  provide,
  purchaseOrders,
  type StockLevel,
  waitersFor,
} from '../../functions/inventory/index.ts';
import { bySalesperson } from '../../functions/orders/by-salesperson.ts';
import { type Consequences, consequencesOf } from '../../functions/orders/consequences.ts';
import { offer } from '../../functions/orders/offering.ts';
import { pointsOf } from '../../functions/orders/points.ts';
import { orders } from '../../functions/orders/store.ts';
import { below, keys } from '../../functions/shared/keys.ts';
import { getSettings } from '../../functions/shared/settings.ts';
import { now } from '../../functions/shared/time.ts';
import { changes, known, knownBelow } from './store.ts';

/** What follows the table's changes, but for waking and mailing: all that it does about goods, and what it would tell. Hears of all that has changed, and of what that changes. */
export async function hear(): Promise<void> {
  for (;;) {
    const all = (await changes()).map(consequencesOf);
    for (const { over } of all) if (over) await leaveOrder(over);
    for (const id of new Set(all.flatMap((one) => one.provide ?? []))) await provide(id);
    for (const sku of new Set(all.flatMap((one) => one.offer ?? []))) await offer(sku);
    await told(all);
    if (all.every((one) => !one.over && !one.provide && !one.offer)) return;
  }
}

/** What sales would read of the orders that this is about. */
async function told(all: readonly Consequences[]): Promise<void> {
  const of = all.flatMap(({ moved, gave, rebuy }) => [
    ...(moved?.orders ?? []),
    ...(gave ? [gave] : []),
    ...(rebuy?.stranded ?? []),
  ]);
  if (of.length === 0) return;
  const settings = getSettings();
  const ids = new Set(of.map(({ orderId }) => orderId));
  for (const { waiting } of await bySalesperson([...ids], settings)) await pointsOf(waiting, settings, now());
}

/** @throws Error where something lies free while somebody who could have it waits for it */
export function assertServed(levels: readonly StockLevel[]): void {
  for (const [sku, own] of Map.groupBy(levels, (level) => level.sku)) {
    const free = own.filter(({ available }) => available > 0);
    for (const waiter of free.length > 0 ? waitersFor(sku, onOrder(sku)) : [])
      if (couldHave(waiter, free)) throw new Error(`${waiter.orderId} waits for ${sku}, which lies free`);
  }
}

function onOrder(sku: string) {
  const found = knownBelow(below.onOrder(sku)).map(parseOnOrder);
  const ids = found.map(({ purchaseOrderId }) => keys.purchaseOrder(purchaseOrderId));
  return known(ids).map(purchaseOrders.parse).filter(isOpen);
}

function couldHave(waiter: Parameters<typeof isOfOrder>[0], free: readonly { warehouse: string }[]): boolean {
  if (isOfOrder(waiter))
    return known([keys.order(waiter.orderId)]).every((one) => !orders.parse(one).cancellation);
  const [po] = known([keys.purchaseOrder(waiter.orderId)]).map(purchaseOrders.parse);
  return free.some((level) => level.warehouse === po?.warehouse);
}
