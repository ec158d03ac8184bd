import { assertDecimals, type Product } from '../catalog/index.ts';
import type { Money } from '../shared/money.ts';
import { conflict, fieldProblem, type Problem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { AdjustmentInput } from './adjustments/model.ts';
import type { Demand } from './cover.ts';
import { availableAfter, type LotsChange } from './lots/changing.ts';
import type { StockLevel, StockOfSku } from './model.ts';

/** One SKU's levels with their sum. */
export function totalStock(sku: string, levels: readonly StockLevel[]): StockOfSku {
  const expired = levels.reduce((total, level) => total + (level.expired ?? 0), 0);
  const value = levels.reduce<Money | undefined>(
    (total, level) =>
      level.value ? { ...level.value, amount: level.value.amount + (total?.amount ?? 0) } : total,
    undefined,
  );
  const sum = (of: 'onHand' | 'reserved' | 'available' | 'incoming' | 'version') =>
    levels.reduce((total, level) => total + level[of], 0);
  return {
    sku,
    onHand: sum('onHand'),
    reserved: sum('reserved'),
    available: sum('available'),
    version: sum('version'),
    incoming: sum('incoming'),
    ...(expired > 0 ? { expired } : {}),
    ...(value ? { value } : {}),
    levels: [...levels],
  };
}

/** @throws Problem unprocessable naming the field that contradicts what is on record */
export function assertAdjustable(
  { warehouse, change, kind }: AdjustmentInput,
  product: Product | undefined,
  warehouses: readonly string[],
): asserts product is Product {
  if (!product) throw fieldProblem('/sku', say('is no product'));
  assertWarehouse('/warehouse', warehouse, warehouses);
  if (kind === 'opening' && change < 0) throw fieldProblem('/change', say('must be positive for an opening'));
  if (kind === 'scrap' && change > 0) throw fieldProblem('/change', say('must be negative for scrap'));
  assertDecimals('/change', product, change);
}

/** @throws Problem unprocessable naming the line that has more decimals than its product is kept in */
export function assertReceivable(
  { lines }: { lines: readonly Demand[] },
  products: ReadonlyMap<string, Product>,
): void {
  for (const [i, line] of lines.entries()) {
    const product = products.get(line.sku);
    if (product) assertDecimals(`/lines/${i}/quantity`, product, line.quantity);
  }
}

/** @throws Problem unprocessable naming the field that names none of ours */
export function assertWarehouse(pointer: string, warehouse: string, warehouses: readonly string[]): void {
  if (warehouses.includes(warehouse)) return;
  throw fieldProblem(pointer, say('must be one of {values}', { values: warehouses }));
}

export const notAvailable = (): Problem =>
  conflict(say('So much is not available: what is reserved for orders can not be taken away.'));

/** Where nothing ever was. */
const NOTHING = { onHand: 0, reserved: 0, available: 0, incoming: 0, version: 0 };

/** The level as it is. */
export const levelNow = (
  { sku, warehouse }: AdjustmentInput,
  before: StockLevel | undefined,
): StockLevel => ({ sku, warehouse, ...NOTHING, ...before });

/** The level as it is once the change is committed. @throws Problem conflict when there isn't so much to take */
export function levelAfter(
  { sku, warehouse, change }: AdjustmentInput,
  before: StockLevel | undefined,
  lots?: LotsChange,
): StockLevel {
  const { onHand, reserved, incoming, version, ...was } = before ?? NOTHING;
  const available = availableAfter(was, change, lots);
  if (available < 0) throw notAvailable();
  const after = { onHand: onHand + change, reserved, available, incoming };
  const inLots = lots ? { lots: lots.lots, expired: lots.expired } : {};
  return { sku, warehouse, ...after, version: version + 1, ...inLots };
}
