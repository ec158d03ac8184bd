import { findProducts } from '../../catalog/index.ts';
import { dayOf, lastOf, withDays } from './days.ts';
import { dueOf, type Supplies } from './drafting.ts';
import type { PurchaseOrder } from './model.ts';
import { toCome } from './owed.ts';
import { offerOf } from './source.ts';

/** Nothing comes sooner than so long after it is sent as it takes, however long the draft stood. */
export async function notSooner(po: PurchaseOrder, at: string): Promise<PurchaseOrder> {
  const products = await findProducts(po.lines.map(({ sku }) => sku));
  const supplier = po.kind === 'purchase' ? (po.supplierId ?? po.supplier) : undefined;
  const { supplies } = await offerOf({ kind: po.kind, supplier }, products);
  return sentAt(po, supplies, at);
}

/** A day that somebody said stands, and what has come in is there. */
export function sentAt(po: PurchaseOrder, supplies: Supplies, at: string): PurchaseOrder {
  const lines = po.lines.map((line) => {
    if (line.daySaid || toCome(line) === 0) return line;
    const due = dueOf(line.sku, at, supplies);
    return { ...line, expectedAt: lastOf([dayOf(po, line), due]) ?? due };
  });
  return withDays({ ...po, lines });
}
