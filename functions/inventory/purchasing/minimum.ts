import type { Supplier } from '../suppliers/model.ts';
import { costOf, isUnpriced } from './costing.ts';
import type { PurchaseOrder } from './model.ts';

/**
 * With what it lacks to the least that its supplier takes an order for, if it does: a warning, and no more. What a line
 * without a price costs nobody knows, and so not whether it suffices.
 */
export function comparedWithMinimum(
  { belowMinimum: _, ...po }: PurchaseOrder,
  supplier: Supplier | undefined,
): PurchaseOrder {
  const minimum = supplier?.minimumOrderValue;
  const total = costOf(po).find(({ currency }) => currency === minimum?.currency);
  if (!minimum || !total || po.lines.some(isUnpriced) || total.amount >= minimum.amount) return po;
  return { ...po, belowMinimum: { total, minimum } };
}
