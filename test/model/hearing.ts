import { isDeepStrictEqual } from 'node:util';
import { leaveOrder, provide } from '../../functions/inventory/index.ts';
import { consequencesOf } from '../../functions/orders/consequences.ts';
import { offer } from '../../functions/orders/offering.ts';
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
