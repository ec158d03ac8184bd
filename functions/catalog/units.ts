import { fieldProblem } from '../shared/problem.ts';
import { formatQuantity, multiplied, type Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import type { FurtherUnit } from '../shared/units.ts';
import type { Product } from './model.ts';
import type { Supply } from './supply-model.ts';

/** The further unit of this code. */
export const furtherUnitOf = ({ units }: Product, code: string | undefined): FurtherUnit | undefined =>
  units?.find((one) => one.code === code);

/**
 * What was said in a unit, in the one that stock is kept in: exactly, or not at all.
 * @param pointer the quantity's, beside which the unit stands
 * @throws Problem unprocessable naming the unit that the product hasn't, or the quantity
 */
export function inStockUnit(
  product: Product,
  { quantity, unit }: { quantity: Thousandths; unit?: string | undefined },
  pointer: string,
): Thousandths {
  if (unit === undefined || unit === product.unit) return quantity;
  const further = furtherUnitOf(product, unit);
  if (!further) {
    const values = [product.unit, ...(product.units ?? []).map(({ code }) => code)];
    throw fieldProblem(pointer.replace(/[^/]*$/, 'unit'), say('must be one of {values}', { values }));
  }
  const inStock = multiplied(quantity, further.factor);
  if (inStock !== undefined) return inStock;
  const factors = { quantity: formatQuantity(quantity), factor: formatQuantity(further.factor) };
  throw fieldProblem(
    pointer,
    say('{quantity} × {factor} {unit} is too large or has more than three decimals', {
      ...factors,
      unit: product.unit,
    }),
  );
}

/** What the supplier takes: without a multiple of its own, whole ones of the unit that it is written to in. */
export function orderTermsOf(product: Product): Pick<Supply, 'minimumQuantity' | 'orderMultiple'> {
  const { minimumQuantity, orderMultiple, unit } = product.supply;
  const multiple = orderMultiple ?? furtherUnitOf(product, unit)?.factor;
  return {
    ...(minimumQuantity ? { minimumQuantity } : {}),
    ...(multiple ? { orderMultiple: multiple } : {}),
  };
}
