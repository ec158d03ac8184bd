import { inStockUnit, type Product } from '../catalog/index.ts';
import type { Thousandths } from '../shared/quantity.ts';

/** A line as somebody said it, in whatever unit of its product. */
interface Said {
  sku: string;
  quantity: Thousandths;
  /** As of a receipt. */
  damaged?: Thousandths | undefined;
  unit?: string | undefined;
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
    const { sku, quantity, damaged } = line;
    return {
      sku,
      quantity: convert('quantity', quantity),
      ...(damaged ? { damaged: convert('damaged', damaged) } : {}),
    };
  });
