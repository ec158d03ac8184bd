import Big from 'big.js';
import { z } from 'zod';
import { message } from './texts/message.ts';

/**
 * Quantities are decimal strings outside ("1.5") and whole thousandths inside (1500), so that adding and comparing
 * them, here and in the table's conditions, never rounds.
 */
export type Thousandths = number;

const SCALE = 1000;
const DECIMAL = /^(0|[1-9]\d{0,8})(\.\d{1,3})?$/;
/** Many receipts of the largest quantity that one may be come to more than one may be. */
const SUM = /^(0|[1-9]\d{0,11})(\.\d{1,3})?$/;
/** The most that sums are let grow to, so that what they are raised to, in packs and pallets, can still be told. */
export const MOST_TOLD: Thousandths = 900_000_000_000_000;
/** As a document says it; what is wrong with a zero is told in words of its own. */
const ABOVE_ZERO = /^([1-9]\d{0,8}(\.\d{1,3})?|0\.([1-9]\d{0,2}|0[1-9]\d?|00[1-9]))$/;
const SIGNED = /^-?(0|[1-9]\d{0,8})(\.\d{1,3})?$/;

export const parseQuantity = (text: string): Thousandths => Big(text).times(SCALE).toNumber();
export const formatQuantity = (value: Thousandths): string => Big(value).div(SCALE).toFixed();

/** The largest that one quantity may be. */
const MOST: Thousandths = 999_999_999_999;

/** So many of what is `factor` each. @returns undefined where thousandths can't hold that exactly */
export function multiplied(quantity: Thousandths, factor: Thousandths): Thousandths | undefined {
  const millionths = BigInt(quantity) * BigInt(factor);
  const exact = Number(millionths / 1000n);
  return millionths % 1000n === 0n && Math.abs(exact) <= MOST ? exact : undefined;
}

const codec = (pattern: RegExp, example: string, values: z.ZodInt) =>
  z.codec(z.string().regex(pattern, message('must be a decimal such as {example}', { example })), values, {
    decode: parseQuantity,
    encode: formatQuantity,
  });

/** More than zero, at most three decimals. */
export const positiveQuantity = codec(
  DECIMAL,
  '"1.5"',
  z.int().min(1, message('must be more than zero')),
).meta({ pattern: ABOVE_ZERO.source });
/** Zero or more, as it was counted or worked out. */
export const quantity = codec(SUM, '"1.5"', z.int().min(0));
/** A sum with a sign: what movements came to, in the order of their instants, in which they needn't have been committed. */
export const balance = codec(/^-?(0|[1-9]\d{0,11})(\.\d{1,3})?$/, '"1.5"', z.int());
/** With a sign: what a stock movement changed. */
export const signedQuantity = codec(SIGNED, '"-1.5"', z.int());

/** Price of one unit in major currency units, up to six decimals, e.g. "0.0375". */
export const unitPrice = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,8})(\.\d{1,6})?$/,
    message('must be a decimal such as {example}', { example: '"19.99"' }),
  );

/** Kilograms with up to six decimals, since a small thing's grams are too coarse, e.g. "0.0042". */
export const weight = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,5})(\.\d{1,6})?$/,
    message('must be a decimal such as {example}', { example: '"0.25"' }),
  );

/** A percentage from 0 to 100 with up to two decimals, e.g. "12.5". */
export const percent = z
  .string()
  .regex(
    /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/,
    message('must be a percentage such as {example}', { example: '"12.5"' }),
  );
