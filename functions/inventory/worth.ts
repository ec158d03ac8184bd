import Big from 'big.js';
import type { Product } from '../catalog/index.ts';
import { type Money, toMinor } from '../shared/money.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';

/** What so much of a product is worth by list price, in minor units; unknown where it has no price in that currency. */
export function worthOf(
  product: Product | undefined,
  quantity: Thousandths,
  currency: Money['currency'],
): number | undefined {
  const price = product?.prices.find((one) => one.currency === currency);
  return price && toMinor(Big(price.unitPrice).times(formatQuantity(Math.abs(quantity))), currency);
}
