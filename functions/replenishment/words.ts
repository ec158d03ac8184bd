import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { STANDARD_DEVIATIONS } from '../shared/service-level.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { unitName } from '../shared/units.ts';
import type { LowStock } from './model.ts';

export type Words = ReturnType<typeof wordsOf>;

/** All figures as the reader's language writes them. */
export function wordsOf(low: LowStock, language: Language) {
  const format = formatFor(language, 'UTC');
  const quantity = (thousandths: number | undefined) => format.quantity(thousandths ?? 0);
  const number = (value: number) => format.quantity(Math.round(value * 1000));
  return {
    unit: unitName(low.unit, language),
    sold: low.daysSold,
    days: low.daysObserved,
    velocity: quantity(low.velocityPerDay),
    spread: quantity(low.spreadPerDay),
    size: quantity(low.usualSale),
    working: number(low.workingLeadDays),
    workingSpread: number(low.workingLeadSpread),
    level: low.serviceLevelPercent,
    z: String(STANDARD_DEVIATIONS[low.serviceLevelPercent]),
    safety: quantity(low.safetyStock),
    point: quantity(low.reorderPoint),
    available: quantity(low.available),
    incoming: quantity(low.incoming),
    lacking: quantity(low.lacking),
    cover: number(low.daysOfCover),
    day: format.day(low.runsOutOn),
    ahead: number(low.coverDays),
    wanted: quantity(low.wantedQuantity),
    minimum: quantity(low.minimumQuantity),
    multiple: quantity(low.orderMultiple),
    suggested: quantity(low.suggestedQuantity),
  };
}

/** What a sum comes to, and up to what that is rounded where the sum isn't told as it is. */
export function comesTo(exact: number, told: Thousandths, language: Language): Saying | string {
  const { quantity } = formatFor(language, 'UTC');
  const sum = Math.round(exact);
  return sum === told
    ? quantity(told)
    : say('{exact}, rounded up to {told}', { exact: quantity(sum), told: quantity(told) });
}
