import { isDeepStrictEqual } from 'node:util';
import {
  isOfOrder,
  leaveOrder,
  levelsOf,
  onOrder,
  provide,
  purchaseOrders,
  waitersFor,
} from '../../functions/inventory/index.ts';
import { consequencesOf } from '../../functions/orders/consequences.ts';
import { offer } from '../../functions/orders/offering.ts';
import { getOrder } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import type { Change } from '../../functions/shared/stream.ts';
import type { Item } from '../../functions/shared/table.ts';
import { everything } from './store.ts';

/** What follows the table's changes, but for waking: all that it does about goods. */
export class Hearing {
  private seen = new Map<string, Item>();

  /** Hears of all that has changed since the last time, and of what that changes. @returns all that is in the table then */
  async hear(): Promise<Item[]> {
    for (;;) {
      const items = await everything();
      const all = this.changesIn(items).map(consequencesOf);
      for (const { over } of all) if (over) await leaveOrder(over);
      for (const id of new Set(all.flatMap((one) => one.provide ?? []))) await provide(id);
      for (const sku of new Set(all.flatMap((one) => one.offer ?? []))) await offer(sku);
      if (all.every((one) => !one.over && !one.provide && !one.offer)) return items;
    }
  }

  private changesIn(items: readonly Item[]): Change[] {
    const now = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
    const changes = [...now].flatMap(([key, after]): Change[] => {
      const before = this.seen.get(key);
      return isDeepStrictEqual(before, after) ? [] : [{ ...(before ? { before } : {}), after }];
    });
    this.seen = now;
    return changes;
  }
}

/** @throws Error where something lies free while somebody who could have it waits for it */
export async function assertServed(skus: readonly string[], warehouses: readonly string[]): Promise<void> {
  for (const sku of skus) {
    const free = (await levelsOf([sku], warehouses)).filter(({ available }) => available > 0);
    for (const waiter of free.length > 0 ? waitersFor(sku, await onOrder(sku)) : [])
      if (await couldHave(waiter, free))
        throw new Error(`${waiter.orderId} waits for ${sku}, which lies free`);
  }
}

async function couldHave(
  waiter: Parameters<typeof isOfOrder>[0],
  free: readonly { warehouse: string }[],
): Promise<boolean> {
  if (isOfOrder(waiter)) return !(await getOrder(waiter.orderId)).cancellation;
  const { warehouse } = await purchaseOrders.get(keys.purchaseOrder(waiter.orderId));
  return free.some((level) => level.warehouse === warehouse);
}
