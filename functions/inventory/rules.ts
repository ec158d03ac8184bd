import { allowsQuantity, type Product } from '../catalog/index.ts';
import { conflict, fieldProblem, type Problem } from '../shared/problem.ts';
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

export const notAvailable = (): Problem =>
  conflict(say('So much is not available: what is reserved for orders can not be taken away.'));

/** The level as it is once the change is committed. @throws Problem conflict when there isn't so much to take */
export function levelAfter(
  { sku, warehouse, change }: AdjustmentInput,
  before: StockLevel | undefined,
): StockLevel {
  const { onHand, reserved, available } = before ?? { onHand: 0, reserved: 0, available: 0 };
  if (available + change < 0) throw notAvailable();
  return { sku, warehouse, onHand: onHand + change, reserved, available: available + change };
}
