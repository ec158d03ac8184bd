import { assertDecimals, findProducts, inStockUnit } from '../../catalog/index.ts';
import { assertLotDecimals, lotsInStockUnit } from '../../inventory/index.ts';
import type { LotsIn } from '../../shared/lots.ts';
import type { Thousandths } from '../../shared/quantity.ts';

type Said<F extends string> = { sku: string; unit?: string | undefined; lots?: LotsIn | undefined } & {
  [K in F]?: Thousandths | undefined;
};

/**
 * Lines in the unit that stock is kept in, in whatever they were said; `fields` name their quantities.
 * @throws Problem unprocessable naming the line that has another unit, or more decimals, than its product
 */
export async function inStock<F extends string, L extends Said<F>>(
  lines: readonly L[],
  ...fields: readonly F[]
): Promise<Omit<L, 'unit'>[]> {
  const products = await findProducts(lines.map(({ sku }) => sku));
  return lines.map(({ unit, ...line }, i) => {
    const product = products.get(line.sku);
    if (!product) return line;
    const quantities = fields.flatMap((field): [F, Thousandths][] => {
      const quantity = lines[i]?.[field];
      if (quantity === undefined) return [];
      const pointer = `/lines/${i}/${field}`;
      const kept = inStockUnit(product, { quantity, unit }, pointer);
      assertDecimals(pointer, product, kept);
      return [[field, kept]];
    });
    const lots = line.lots && lotsInStockUnit(line.lots, product, unit, `/lines/${i}/lots`);
    assertLotDecimals(lots, product, `/lines/${i}/lots`);
    return { ...line, ...Object.fromEntries(quantities), ...(lots ? { lots } : {}) };
  });
}
