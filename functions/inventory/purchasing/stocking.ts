import { furtherUnitOf, type Product } from '../../catalog/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import type { Demand } from '../cover.ts';
import type { Goods } from '../goods.ts';
import { expectBeyond } from '../stock.ts';
import { withDays } from './days.ts';
import { dueOf, emptyDraft, newLine, type Supplies, sourceOf, type Want } from './drafting.ts';
import { withNeeds } from './making.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { numbered, putOrder } from './numbering.ts';
import { suppliesOf } from './procuring.ts';
import { ordering, pricedAt } from './terms.ts';

/** What somebody wants for stock. */
export interface Chosen extends Demand {
  /** The unit that it was chosen in. */
  unit?: string | undefined;
  /** Where that isn't the one on record. */
  price?: PurchaseOrderLine['price'];
}

/** What is to be ordered for stock, by somebody who saw so much on the way. */
export interface Restock extends Chosen, Goods {
  incoming: Thousandths;
}

/**
 * Drafts for goods that nobody waits for yet, one for each supplier and warehouse. Nothing of it is ordered when more
 * has come to be on the way than was seen.
 */
export async function orderForStock(
  wanted: readonly Restock[],
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<{ drafts: PurchaseOrder[]; writes: Write[] }> {
  const supplies = await suppliesOf(products);
  const unnumbered = [...Map.groupBy(wanted, ({ warehouse }) => warehouse)].flatMap(([warehouse, here]) =>
    [...Map.groupBy(here, ({ sku }) => sourceOf(sku, supplies)).values()].map((goods) =>
      stockDraft(goods, supplies, { warehouse, at }),
    ),
  );
  const drafts = await Promise.all(unnumbered.map(numbered));
  return {
    drafts,
    writes: [
      ...drafts.flatMap(putOrder),
      ...wanted.map(({ incoming, unit: _, ...goods }) => expectBeyond(goods, incoming)),
    ],
  };
}

/** A draft for stock, of just the quantities that somebody chose. */
export function stockDraft(
  demand: readonly Chosen[],
  supplies: Supplies,
  want: Pick<Want, 'warehouse' | 'at'>,
): PurchaseOrder {
  const lines = demand.map((one) => stockLine(one, supplies, want.at));
  return withNeeds(withDays({ ...emptyDraft(demand, supplies, want), lines }));
}

export function stockLine(
  { sku, quantity, unit, price }: Chosen,
  supplies: Supplies,
  at: string,
): PurchaseOrderLine {
  const product = supplies.products.get(sku);
  const orderedIn = product && furtherUnitOf(product, unit);
  const line = ordering(newLine(sku, supplies), quantity);
  return {
    ...(price ? pricedAt(line, price) : line),
    ...(orderedIn ? { orderedIn } : {}),
    forStock: quantity,
    chosen: quantity,
    expectedAt: dueOf(sku, at, supplies),
  };
}
