import type { StockMonth } from '../inventory/index.ts';

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

/** What the receipts of the last months show, else what is on record. */
export function leadTimeOf(months: readonly StockMonth[], leadTimeDays: number): LeadTime {
  const total = (of: 'receipts' | 'leadDays' | 'leadDaysSquared') =>
    months.reduce((sum, month) => sum + month[of], 0) / 1000;
  const lines = total('receipts');
  const receipts = Math.round(lines);
  if (receipts < FEW_RECEIPTS) return { days: leadTimeDays, spread: 0, receipts: 0 };
  const days = total('leadDays') / lines;
  const variance = (total('leadDaysSquared') - lines * days * days) / (lines - 1);
  return { days, spread: Math.sqrt(Math.max(0, variance)), receipts };
}
