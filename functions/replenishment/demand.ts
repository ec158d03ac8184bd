import type { Thousandths } from '../shared/quantity.ts';
import { sizesIn, tsb } from './intermittent.ts';
import type { Pattern } from './model.ts';
import type { Series } from './series.ts';

export interface Demand {
  pattern: Pattern;
  /** Expected on a working day. */
  perDay: number;
  /** Standard deviation of a day's demand. */
  spread: number;
  /** Working days that were looked at, and on how many of them anything was sold. */
  days: number;
  daysSold: number;
  /** Of a day on which anything is sold. */
  usualSize: number;
  withoutStock: number;
}

/**
 * Limits of the average interval between demands and of the squared coefficient of variation of their sizes, as found
 * by Syntetos, Boylan and Croston, "On the categorization of demand patterns", Journal of the Operational Research
 * Society 56 (2005), 495–503.
 */
const RARE_INTERVAL = 1.32;
const UNLIKE_SIZES = 0.49;

/** Fewer working days say too little of how unlike days are. */
const FEW_DAYS = 10;

/** @returns nothing when nothing was ever sold, or not for so long that it no longer counts */
export function demandOf(series: Series, halfLifeDays: number): Demand | undefined {
  const { demands, withoutStock } = series;
  const sizes = sizesIn(demands);
  const pattern = patternOf(demands.length, sizes);
  const isRare = pattern === 'intermittent' || pattern === 'lumpy';
  const average = weightedAverage(demands, halfLifeDays);
  const perDay = isRare ? tsb(demands, halfLifeDays) : average;
  if (perDay < LEAST) return undefined;
  const spread = weightedSpread(demands, average, halfLifeDays);
  return {
    pattern,
    perDay,
    // As unlike as they can be expected to be, until there are enough to tell.
    spread: pattern === 'new' ? Math.max(spread, perDay) : spread,
    days: demands.length,
    daysSold: sizes.length,
    usualSize: mean(sizes),
    withoutStock,
  };
}

/** What rounds to less than a thousandth of a unit a day is nothing. */
const LEAST: Thousandths = 0.5;

function patternOf(days: number, sizes: readonly number[]): Pattern {
  if (days < FEW_DAYS) return 'new';
  const rare = days / Math.max(1, sizes.length) >= RARE_INTERVAL;
  const unlike = squaredVariation(sizes) >= UNLIKE_SIZES;
  if (rare) return unlike ? 'lumpy' : 'intermittent';
  return unlike ? 'erratic' : 'steady';
}

/** The newest day weighs 1, one that is a half-life older half of that. */
const weightsOf = (count: number, halfLifeDays: number): number[] =>
  Array.from({ length: count }, (_, i) => 2 ** (-(count - 1 - i) / halfLifeDays));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

export function weightedAverage(demands: readonly number[], halfLifeDays: number): number {
  const weights = weightsOf(demands.length, halfLifeDays);
  return demands.length === 0 ? 0 : sum(demands.map((d, i) => d * (weights[i] ?? 0))) / sum(weights);
}

/** The weighted standard deviation, without the bias that comes of few days (reliability weights). */
function weightedSpread(demands: readonly number[], average: number, halfLifeDays: number): number {
  const weights = weightsOf(demands.length, halfLifeDays);
  const whole = sum(weights);
  const freedom = whole - sum(weights.map((w) => w * w)) / whole;
  if (demands.length < 2 || freedom <= 0) return 0;
  return Math.sqrt(sum(demands.map((d, i) => (weights[i] ?? 0) * (d - average) ** 2)) / freedom);
}

function squaredVariation(sizes: readonly number[]): number {
  const average = mean(sizes);
  return average === 0 ? 0 : mean(sizes.map((s) => (s - average) ** 2)) / average ** 2;
}
