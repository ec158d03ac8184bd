import { assertDecimals, findProducts } from '../../catalog/index.ts';
import { assertLotDecimals } from '../../inventory/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';

type Said<F extends string> = { sku: string; lots?: LotGoods } & { [K in F]?: Thousandths | undefined };

type LotGoods = readonly { quantity: Thousandths }[] | undefined;

/** @throws Problem unprocessable naming the line that has more decimals than its product is kept in */
export async function assertKept<F extends string>(
  lines: readonly Said<F>[],
  ...fields: readonly F[]
): Promise<void> {
  const products = await findProducts(lines.map(({ sku }) => sku));
  for (const [i, line] of lines.entries()) {
    const product = products.get(line.sku);
    if (!product) continue;
    for (const field of fields) {
      const quantity = line[field];
      if (quantity !== undefined) assertDecimals(`/lines/${i}/${field}`, product, quantity);
    }
    assertLotDecimals(line.lots, product, `/lines/${i}/lots`);
  }
}
