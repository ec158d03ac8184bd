import type { Product } from '../catalog/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import type { PurchaseOrder } from './model.ts';
import { bySource, newPurchaseOrder } from './purchasing.ts';
import { expectBeyond, type Goods } from './stock.ts';
import { purchaseOrders } from './store.ts';

/** What is to be ordered for stock, by somebody who saw so much on the way. */
export interface Restock extends Goods {
  incoming: Thousandths;
}

/**
 * Drafts for goods that nobody waits for yet, one for each supplier and warehouse. Nothing of it is ordered when more
 * has come to be on the way than was seen.
 */
export function orderForStock(
  wanted: readonly Restock[],
  products: ReadonlyMap<string, Product>,
  at: string,
): { drafts: PurchaseOrder[]; writes: Write[] } {
  const drafts = [...Map.groupBy(wanted, ({ warehouse }) => warehouse)].flatMap(([warehouse, here]) =>
    bySource(here, products).map((goods) => newPurchaseOrder(goods, products, { warehouse, at })),
  );
  return {
    drafts,
    writes: [
      ...drafts.map((po) => purchaseOrders.create(po)),
      ...wanted.map(({ incoming, ...goods }) => expectBeyond(goods, incoming)),
    ],
  };
}
