import { assertDecimals, findProducts } from '../../catalog/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';

type Said<F extends string> = { sku: string } & { [K in F]?: Thousandths | undefined };

/** @throws Problem unprocessable naming the line that has more decimals than its product is kept in */
export async function assertKept<F extends string>(
  lines: readonly Said<F>[],
  ...fields: readonly F[]
): Promise<void> {
  const products = await findProducts(lines.map(({ sku }) => sku));
  for (const [i, line] of lines.entries())
    for (const field of fields) {
      const [product, quantity] = [products.get(line.sku), line[field]];
      if (product && quantity !== undefined) assertDecimals(`/lines/${i}/${field}`, product, quantity);
    }
}
