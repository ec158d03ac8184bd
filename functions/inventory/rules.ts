import { allowsQuantity, type Product } from '../catalog/index.ts';
import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import type { AdjustmentInput, StockLevel, StockOfSku } from './model.ts';

/** One SKU's levels with their sum. */
export function totalStock(sku: string, levels: readonly StockLevel[]): StockOfSku {
  const sum = (of: 'onHand' | 'reserved' | 'available') =>
    levels.reduce((total, level) => total + level[of], 0);
  return {
    sku,
    onHand: sum('onHand'),
    reserved: sum('reserved'),
    available: sum('available'),
    levels: [...levels],
  };
}

/** @throws Problem unprocessable naming the field that contradicts what is on record */
export function assertAdjustable(
  { warehouse, change, kind }: AdjustmentInput,
  product: Product | undefined,
  warehouses: readonly string[],
): void {
  if (!product) throw fieldProblem('/sku', say('is no product'));
  if (!warehouses.includes(warehouse))
    throw fieldProblem('/warehouse', say('must be one of {values}', { values: warehouses }));
  if (kind === 'opening' && change < 0) throw fieldProblem('/change', say('must be positive for an opening'));
  if (!allowsQuantity(product, change))
    throw fieldProblem(
      '/change',
      say('{quantity} has more decimals than {sku} is kept in', {
        quantity: formatQuantity(change),
        sku: product.sku,
      }),
    );
}

/** The level as it is once the change is committed. */
export const levelAfter = (input: AdjustmentInput, before: StockLevel | undefined): StockLevel => ({
  sku: input.sku,
  warehouse: input.warehouse,
  onHand: (before?.onHand ?? 0) + input.change,
  reserved: before?.reserved ?? 0,
  available: (before?.available ?? 0) + input.change,
});
