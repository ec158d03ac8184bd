import type { LowStock, Urgency } from './model.ts';

const RANK: Record<Urgency, number> = { out: 0, late: 1, low: 2 };

/** The most urgent first: of two alike the one that will be missing longer before new goods can be in. */
export const byUrgency = (a: LowStock, b: LowStock): number =>
  RANK[a.urgency] - RANK[b.urgency] || slack(a) - slack(b) || a.sku.localeCompare(b.sku);

const slack = ({ daysOfCover, workingLeadDays }: LowStock): number => daysOfCover - workingLeadDays;

/** Whether it is worth telling again: it has become more urgent, orders lack more, or half as much again is to be ordered. */
export const hasWorsened = (now: LowStock, told: LowStock): boolean =>
  RANK[now.urgency] < RANK[told.urgency] ||
  (now.lacking ?? 0) > (told.lacking ?? 0) ||
  (now.suggestedQuantity > 0 && now.suggestedQuantity >= 1.5 * told.suggestedQuantity);
