import Big from 'big.js';
import type { Charge } from './amounts.ts';
import { type Money, roundMinor } from './money.ts';

/** Unit prices have as many decimals at most. */
const PRICE_DECIMALS = 6;

/** A unit price, and whether it includes tax. */
export interface QuotedPrice {
  unitPrice: string;
  taxIncluded?: boolean | undefined;
}

/**
 * A unit price as it is with tax or without it, rounded to six decimals, half up; as it is where it is so already.
 * @param taxRate in percent
 */
export function unitPriceIn(
  { unitPrice, taxIncluded = false }: QuotedPrice,
  included: boolean,
  taxRate: string,
): string {
  if (taxIncluded === included) return unitPrice;
  const factor = Big(taxRate).plus(100).div(100);
  const price = Big(unitPrice);
  return (included ? price.times(factor) : price.div(factor))
    .round(PRICE_DECIMALS, Big.roundHalfUp)
    .toFixed();
}

/** The tax within an amount that includes it, in minor units, rounded half away from zero. */
export const taxWithin = (amount: number, taxRate: string): number =>
  roundMinor(Big(amount).times(taxRate).div(Big(taxRate).plus(100)));

/** What of a line tells what it costs, and in which terms: `orderDiscount` is with tax where the price is. */
export interface LineAmounts {
  taxIncluded?: boolean | undefined;
  orderDiscount: Money;
  net: Money;
  tax: Money;
}

/** What a line comes to in the terms of its price. */
export const asPriced = ({ taxIncluded, net, tax }: Omit<LineAmounts, 'orderDiscount'>): Money =>
  taxIncluded ? { ...net, amount: net.amount + tax.amount } : net;

/** What a line's quantity, price and own discount come to, so that a reader can work it out again. */
export function beforeOrderDiscount(line: LineAmounts): Money {
  const priced = asPriced(line);
  return { ...priced, amount: priced.amount + line.orderDiscount.amount };
}

/** A line's share of the order's discount without tax. */
export const netDiscount = ({
  taxIncluded,
  orderDiscount,
  taxRate,
}: LineAmounts & { taxRate: string }): Money =>
  taxIncluded
    ? { ...orderDiscount, amount: orderDiscount.amount - taxWithin(orderDiscount.amount, taxRate) }
    : orderDiscount;

/** A charge with tax or without it; what is charged has no price that could include it. */
export const chargeIn = (charge: Pick<Charge, 'net' | 'tax'>, included: boolean): Money =>
  asPriced({ ...charge, taxIncluded: included });

/** Prices of one order or paper are all of one kind, which its customer has. */
export const includeTax = (lines: readonly { taxIncluded?: boolean | undefined }[]): boolean =>
  lines.some(({ taxIncluded }) => taxIncluded);
