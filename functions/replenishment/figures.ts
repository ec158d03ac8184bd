import type { Demand } from './demand.ts';
import type { LeadTime } from './lead-time.ts';
import type { Plan } from './policy.ts';

/** How it sells, as it is told. */
export const demandFigures = (demand: Demand, plan: Plan) => ({
  pattern: demand.pattern,
  velocityPerDay: plan.velocity,
  spreadPerDay: plan.spread,
  usualSale: plan.usualSale,
  daysObserved: demand.days,
  daysSold: demand.daysSold,
  daysWithoutStock: demand.withoutStock,
});

/** And how long new goods take. */
export const leadFigures = (lead: LeadTime, plan: Plan) => ({
  leadTimeDays: plan.leadDays,
  leadTimeSpread: plan.leadSpread,
  receiptsObserved: lead.receipts,
  workingLeadDays: plan.workingLead,
  workingLeadSpread: plan.workingLeadSpread,
});
