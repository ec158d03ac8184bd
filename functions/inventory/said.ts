import { inStockUnit, type Product } from '../catalog/index.ts';
import type { LotsIn } from '../shared/lots.ts';
import type { Thousandths } from '../shared/quantity.ts';

/** A line as somebody said it, in whatever unit of its product. */
interface Said {
  sku: string;
  quantity: Thousandths;
  /** As of a receipt. */
  damaged?: Thousandths | undefined;
  unit?: string | undefined;
  lots?: LotsIn | undefined;
}

/**
 * Lines in the unit that stock is kept in. What is no product is left to whoever knows what may be named.
 * @throws Problem unprocessable naming the line
 */
export const inStockUnits = (
  lines: readonly Said[],
  products: ReadonlyMap<string, Product>,
): Omit<Said, 'unit'>[] =>
  lines.map(({ unit, ...line }, i) => {
    const product = products.get(line.sku);
    if (!product || !unit) return line;
    const convert = (field: 'quantity' | 'damaged', quantity: Thousandths) =>
      inStockUnit(product, { quantity, unit }, `/lines/${i}/${field}`);
    const { sku, quantity, damaged, lots } = line;
    return {
      sku,
      quantity: convert('quantity', quantity),
      ...(damaged ? { damaged: convert('damaged', damaged) } : {}),
      ...(lots ? { lots: lotsInStockUnit(lots, product, unit, `/lines/${i}/lots`) } : {}),
    };
  });

export const lotsInStockUnit = (
  lots: LotsIn,
  product: Product,
  unit: string | undefined,
  pointer: string,
): LotsIn =>
  lots.map((one, i) => ({
    ...one,
    quantity: inStockUnit(product, { quantity: one.quantity, unit }, `${pointer}/${i}/quantity`),
  }));
