import Big from 'big.js';
import type { Product } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, parseQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';

/** What goods weigh by the catalog, in grams, rounded up. @throws Problem unprocessable when that doesn't say */
export function weightOf(
  goods: readonly { sku: string; quantity: Thousandths }[],
  products: ReadonlyMap<string, Product>,
  pointer: string,
): Thousandths {
  const all = goods.map(({ sku, quantity }) => {
    const { weightKg } = products.get(sku) ?? {};
    if (weightKg === undefined)
      throw fieldProblem(pointer, say('is needed: the catalog has no weight of {sku}', { sku }));
    return Big(weightKg).times(formatQuantity(quantity));
  });
  return parseQuantity(
    all
      .reduce((sum, one) => sum.plus(one), Big(0))
      .round(3, Big.roundUp)
      .toFixed(),
  );
}
