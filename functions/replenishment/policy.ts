import type { Thousandths } from '../shared/quantity.ts';
import { STANDARD_DEVIATIONS } from '../shared/service-level.ts';
import type { Settings } from '../shared/settings.ts';
import { workingDaysIn } from './calendar.ts';
import type { Demand } from './demand.ts';
import type { LeadTime } from './lead-time.ts';

export type Policy = Settings['replenishment'];

/** When to order and up to what, with what that was worked out from, rounded as it is told. */
export interface Plan {
  velocity: Thousandths;
  spread: Thousandths;
  usualSale: Thousandths;
  leadDays: number;
  leadSpread: number;
  /** The same in working days from today on. */
  workingLead: number;
  workingLeadSpread: number;
  safetyStock: Thousandths;
  reorderPoint: Thousandths;
  coverDays: number;
  /** An order fills up to here. */
  target: Thousandths;
}

export const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * The reorder point of a continuously watched stock: what is asked for until new goods are in, and a safety stock for
 * the wanted service level, z × √(L·σd² + d²·σL²), since both the demand of a day and the lead time vary.
 * Everything is worked out from the figures as they are told, so that a reader gets the same by hand.
 * @param step of the quantities that the product is kept in
 */
export function planOf(
  demand: Demand,
  lead: LeadTime,
  { today, policy, step }: { today: string; policy: Policy; step: Thousandths },
): Plan {
  const velocity = Math.round(demand.perDay);
  const spread = Math.round(demand.spread);
  const leadDays = tenths(lead.days);
  const leadSpread = tenths(lead.spread);
  const workingLead = tenths(workingDaysIn(today, leadDays, policy.workingDays));
  const workingLeadSpread = tenths((leadSpread * policy.workingDays.length) / 7);
  const z = STANDARD_DEVIATIONS[policy.serviceLevelPercent];
  const variance = workingLead * spread ** 2 + velocity ** 2 * workingLeadSpread ** 2;
  const safetyStock = roundUp(z * Math.sqrt(variance), step);
  const usualSale = roundUp(demand.usualSize, step);
  const expected = roundUp(velocity * workingLead + safetyStock, step);
  const reorderPoint = sellsInBulk(demand) ? Math.max(expected, usualSale) : expected;
  const coverDays = workingDaysIn(today, policy.coverDays, policy.workingDays);
  const target = reorderPoint + velocity * coverDays;
  return {
    velocity,
    spread,
    usualSale,
    leadDays,
    leadSpread,
    workingLead,
    workingLeadSpread,
    safetyStock,
    reorderPoint,
    coverDays,
    target,
  };
}

/** Of what is rarely asked for, less than one usual sale is as good as nothing. */
const sellsInBulk = ({ pattern }: Demand): boolean => pattern === 'intermittent' || pattern === 'lumpy';

/** Up to whole steps; what floating point added beyond the thousandth doesn't count. */
export const roundUp = (value: number, step: Thousandths): Thousandths =>
  Math.ceil(Number((value / step).toFixed(6))) * step;
