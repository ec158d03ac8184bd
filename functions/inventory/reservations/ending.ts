import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import type { Write } from '../../shared/table.ts';
import { SYSTEM } from '../../shared/timeline.ts';
import type { Goods } from '../goods.ts';
import { partWith, release } from '../stock.ts';
import type { QuoteHold } from './model.ts';
import { ended, keptGoods } from './rules.ts';
import { ENDING, quoteHolds } from './store.ts';

/** The reservation as it is over, and its goods free again. */
export const releaseAll = (after: QuoteHold): Write[] => [
  quoteHolds.replace(after),
  ...keptGoods(after).flatMap((goods) => release(goods, after.id)),
];

/**
 * What an order takes over of what was kept for it, where it is; what it doesn't want is free again, which another
 * version tells.
 * @param holder under whose name it has what lies in a warehouse
 */
export function takeKept(
  hold: QuoteHold,
  wanted: (sku: string) => number,
  holder: (warehouse: string) => string,
): { goods: Goods[]; writes: Write[] } {
  const left = new Map(hold.lines.map(({ sku }) => [sku, wanted(sku)]));
  const all = keptGoods(hold).map((goods) => {
    const want = left.get(goods.sku) ?? 0;
    const taken = Math.min(goods.quantity, want);
    left.set(goods.sku, want - taken);
    return { goods, taken };
  });
  return {
    goods: all.filter(({ taken }) => taken > 0).map(({ goods, taken }) => ({ ...goods, quantity: taken })),
    writes: [
      ...(all.some(({ goods, taken }) => taken < goods.quantity) ? [quoteHolds.replace(hold)] : []),
      ...all.flatMap(({ goods, taken }) => partWith(goods, hold.id, taken, holder(goods.warehouse))),
    ],
  };
}

/** So many in one run; the next takes the others. */
const AT_ONCE = 100;

/** Releases what was kept until an instant that has passed, each by itself, and finds only those by the index. */
export async function releaseExpired(at: string): Promise<void> {
  const due = await quoteHolds.list('byOwner', ENDING, { limit: AT_ONCE, to: at, sort: 'until' });
  for (const { id } of due.items)
    await persistently(
      async () => {
        const hold = await quoteHolds.get(keys.quoteHold(id));
        const isDue = hold.status === 'open' && hold.until <= at;
        return { value: isDue, writes: isDue ? releaseAll(ended(hold, 'expired', at, SYSTEM)) : [] };
      },
      { attempts: 5 },
    );
}
