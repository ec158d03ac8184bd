import type { Product } from '../../catalog/index.ts';
import { unitPriceIn } from '../../shared/included-tax.ts';
import type { Currency } from '../../shared/money.ts';
import type { OrderLine } from '../model.ts';

/** Below which a product's price needs review, with tax where the line's is. */
export function floorOf(
  product: Product | undefined,
  { taxIncluded, taxRate }: OrderLine,
  currency: Currency,
): string | undefined {
  const price = product?.prices.find((p) => p.currency === currency);
  if (price?.floor === undefined) return undefined;
  return unitPriceIn({ ...price, unitPrice: price.floor }, taxIncluded === true, taxRate);
}
