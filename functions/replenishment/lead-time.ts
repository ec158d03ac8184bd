import type { LeadSums, StockMonth } from '../inventory/index.ts';

/** From the order at the supplier or the works to the goods on the shelf, in calendar days. */
export interface LeadTime {
  days: number;
  /** Standard deviation. */
  spread: number;
  /** Of how many purchase orders' receipts it was learnt; 0 when it is what is on record. */
  receipts: number;
}

/** Fewer receipts may all have been exceptions. */
const FEW_RECEIPTS = 3;

/**
 * What the receipts of the last months show, else what is on record.
 * @param of by which names the supplier's receipts alone count; all of them when left out
 */
export function leadTimeOf(
  months: readonly StockMonth[],
  leadTimeDays: number,
  of?: readonly string[],
): LeadTime {
  const sums: readonly LeadSums[] = of
    ? months.flatMap(({ bySupplier }) => of.flatMap((name) => bySupplier?.get(name) ?? []))
    : months;
  const total = (of: keyof LeadSums) => sums.reduce((sum, one) => sum + one[of], 0) / 1000;
  const lines = total('receipts');
  const receipts = Math.round(lines);
  if (receipts < FEW_RECEIPTS) return { days: leadTimeDays, spread: 0, receipts: 0 };
  const days = total('leadDays') / lines;
  const variance = (total('leadDaysSquared') - lines * days * days) / (lines - 1);
  return { days, spread: Math.sqrt(Math.max(0, variance)), receipts };
}
