import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../functions/shared/table.ts';
import { snapshotOf } from './audit.ts';
import { eventually } from './eventually.ts';
import type { Tradewind } from './tradewind.ts';

/** How long nothing must have changed to count as at rest. */
const REST_MS = 300;

/**
 * The table once nothing changes it any more, item by item. A wait that is begun again says when it was, which is no
 * effect; all else of it counts.
 */
export async function atRest(tw: Tradewind): Promise<Map<string, Item>> {
  let last = await look(tw);
  return eventually(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      const now = await look(tw);
      const same = isDeepStrictEqual(now, last);
      last = now;
      return same && now;
    },
    { withinMs: 30_000 },
  );
}

async function look(tw: Tradewind): Promise<Map<string, Item>> {
  const items = await snapshotOf(tw);
  const named = items.map((item): [string, Item] => [`${item.pk} ${item.sk}`, plain(item)]);
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function plain(item: Item): Item {
  if (!String(item.sk).startsWith('ORDER#WAIT#')) return item;
  const { since: _, begunAt: __, ...rest } = item;
  return rest;
}
