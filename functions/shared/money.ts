import Big from 'big.js';
import { z } from 'zod';
import { remembered } from './remembered.ts';

/** ISO 4217 codes this product accepts; how many minor digits each has comes from the runtime's own table. */
export const currency = z.enum(['EUR', 'USD', 'GBP', 'CNY', 'JPY', 'PLN', 'CHF', 'CZK', 'SEK']);
export type Currency = z.infer<typeof currency>;

/** The most that one order or payment may come to, in minor units: ten billion euros; sums of many stay exact. */
export const MAX_AMOUNT = 999_999_999_999;

/** Amount in minor units (cents, fen; yen has none), e.g. `{amount: 1999, currency: 'EUR'}` is 19.99 EUR. */
export const money = z.strictObject({ amount: z.int(), currency });
export type Money = z.infer<typeof money>;

/** Money that a caller may hand in: nothing or more. */
export const nonNegativeMoney = z.strictObject({ amount: z.int().min(0).max(MAX_AMOUNT), currency });
/** Money that a caller may hand in: more than nothing. */
export const positiveMoney = z.strictObject({ amount: z.int().min(1).max(MAX_AMOUNT), currency });

/** How many decimals the currency's major unit has: EUR 2, JPY 0. */
export const minorDigits = remembered(
  (of: Currency): number =>
    new Intl.NumberFormat('en', { style: 'currency', currency: of }).resolvedOptions()
      .maximumFractionDigits ?? 2,
);

/** The one rounding rule for money: half away from zero (kaufmännisch, 四舍五入), to whole minor units. */
export const roundMinor = (value: Big): number => value.round(0, Big.roundHalfUp).toNumber();

/** Major-unit decimal times quantity as minor units, unrounded until the end. */
export const toMinor = (major: Big, of: Currency): number =>
  roundMinor(major.times(Big(10).pow(minorDigits(of))));

/** Minor units as a decimal in major units, e.g. (1999, EUR) → "19.99"; for texts that machines read. */
export const toMajor = ({ amount, currency: of }: Money): string =>
  Big(amount)
    .div(Big(10).pow(minorDigits(of)))
    .toFixed(minorDigits(of));

/**
 * `whole × part / of` for the cumulative share that has happened so far, so that shares taken one after another
 * (`prorate(now) − prorate(before)`) sum to the whole without a lost cent.
 */
export const prorate = (whole: number, part: number, of: number): number =>
  of === 0 ? 0 : roundMinor(Big(whole).times(part).div(of));

/** Splits `total` over weights by largest remainder; the parts sum to the total. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((w) => Big(total).times(w).div(sum));
  const parts = exact.map((e) => e.round(0, Big.roundDown).toNumber());
  const rest = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((e, i) => ({ i, r: e.minus(parts[i] ?? 0).abs() }))
    .sort((a, b) => b.r.cmp(a.r) || a.i - b.i);
  for (const { i } of byRemainder.slice(0, Math.abs(rest))) parts[i] = (parts[i] ?? 0) + Math.sign(rest);
  return parts;
}
