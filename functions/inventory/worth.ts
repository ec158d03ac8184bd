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

/**
 * What so much of a product costs us, in minor units and with the quantity's sign; unknown where it has no cost in that
 * currency.
 */
export function costOf(
  product: Pick<Product, 'cost'> | undefined,
  quantity: Thousandths,
  currency: Money['currency'],
): number | undefined {
  const cost = product?.cost;
  if (cost?.currency !== currency) return undefined;
  // Nothing has no sign.
  return toMinor(Big(cost.unitCost).times(formatQuantity(quantity)), currency) + 0;
}
