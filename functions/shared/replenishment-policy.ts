import { z } from 'zod';
import { serviceLevel } from './service-level.ts';

/** When stock is low, and how much is ordered then. */
export const replenishmentPolicy = z.strictObject({
  serviceLevelPercent: serviceLevel,
  /** Working days after which a day's demand counts half. */
  halfLifeDays: z.int().min(5).max(250),
  /** How many calendar days back demand and receipts are looked at. */
  horizonDays: z.int().min(28).max(730),
  /** For how many calendar days beyond the reorder point an order is to last. */
  coverDays: z.int().min(1).max(365),
  /** ISO weekdays, 1 for Monday. */
  workingDays: z.array(z.int().min(1).max(7)).min(1),
  /** How long purchasing isn't told again of what hasn't changed. */
  snoozeDays: z.int().min(0).max(60),
});
