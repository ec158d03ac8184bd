import { z } from 'zod';
import { money } from './money.ts';

const days = z.int().min(1).max(3650);

/** By what customers are told apart; days are whole ones of the business's calendar. */
export const segmentPolicy = z.strictObject({
  /** Since its first order a customer is new for so many days. */
  newForDays: days,
  /**
   * Quiet for so many times as long as it usually takes from one order to the next, but neither sooner nor later than
   * these days: then it is at risk.
   */
  atRisk: z.strictObject({ afterIntervals: z.number().min(1).max(20), soonestDays: days, latestDays: days }),
  lapsedAfterDays: days,
  /** So many orders, and so much in one of these currencies. */
  champion: z.strictObject({ orders: z.int().min(1), from: z.array(money) }),
});
export type SegmentPolicy = z.output<typeof segmentPolicy>;

/** What holds where the settings say nothing. */
export const USUAL_SEGMENTS: z.input<typeof segmentPolicy> = {
  newForDays: 90,
  atRisk: { afterIntervals: 2, soonestDays: 30, latestDays: 180 },
  lapsedAfterDays: 365,
  champion: {
    orders: 5,
    from: [
      { amount: 2_500_000, currency: 'EUR' },
      { amount: 20_000_000, currency: 'CNY' },
    ],
  },
};
