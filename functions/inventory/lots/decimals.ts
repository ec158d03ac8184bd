import { assertDecimals, type Product } from '../../catalog/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';

/** @throws Problem unprocessable naming the lot of which more decimals are meant than its product is kept in */
export function assertLotDecimals(
  lots: readonly { quantity: Thousandths }[] | undefined,
  product: Pick<Product, 'sku' | 'quantityDecimals'>,
  pointer: string,
): void {
  for (const [i, { quantity }] of (lots ?? []).entries())
    assertDecimals(`${pointer}/${i}/quantity`, product, quantity);
}
