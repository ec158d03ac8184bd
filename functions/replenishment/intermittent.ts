/** Demand of the days on which there was any. */
export const sizesIn = (demands: readonly number[]): number[] => demands.filter((d) => d > 0);

/**
 * Demand per day of what is rarely sold, by Teunter, Syntetos and Babai, "Intermittent demand: linking forecasting to
 * inventory obsolescence", European Journal of Operational Research 214 (2011), 606–615: how likely a day has demand
 * is learnt every day, how large it is then whenever there is some. Croston's method, and its correction by Syntetos
 * and Boylan, learn on days with demand only, so that they go on expecting what nobody buys any more.
 * @param halfLifeDays after so many days what was learnt counts half
 */
export function tsb(demands: readonly number[], halfLifeDays: number): number {
  const sizes = sizesIn(demands);
  if (sizes.length === 0) return 0;
  const interval = demands.length / sizes.length;
  const forDays = 1 - 2 ** (-1 / halfLifeDays);
  const forSizes = 1 - 2 ** (-interval / halfLifeDays);
  let likely = 1 / interval;
  let size = sizes.reduce((a, b) => a + b, 0) / sizes.length;
  for (const demand of demands) {
    likely += forDays * ((demand > 0 ? 1 : 0) - likely);
    if (demand > 0) size += forSizes * (demand - size);
  }
  return likely * size;
}
