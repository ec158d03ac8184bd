import { daysBetween } from '../../../functions/shared/time.ts';
import { place, Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a receipt of before there were shares was counted as. */
const WHOLE = 1000;

/** The sums of the months are those of the ledger, and of what was counted of past orders. */
export const turnover: Check = function* ({ months, movements, countedSales }) {
  const kept = new Sums();
  for (const month of months) {
    const at = place(month);
    for (const [day, change] of month.moved) kept.add(`${at} moved on ${day}`, change);
    for (const [day, worth] of month.worth) kept.add(`${at} worth on ${day}`, worth);
    for (const [day, sold] of month.sold) kept.add(`${at} sold on ${day}`, sold);
    // What could not be sold from a day on has left on another.
    for (const quantity of month.kept.values()) kept.add(`${at} kept from being sold`, quantity);
    kept.add(`${at} receipts`, month.receipts).add(`${at} days to receipt`, month.leadDays);
    for (const [supplier, { receipts, leadDays }] of month.bySupplier ?? [])
      kept.add(`${at} receipts of ${supplier}`, receipts).add(`${at} days of ${supplier}`, leadDays);
  }
  const told = new Sums();
  for (const { on, orderedOn, kind, change, share, cameOn, supplier, value, ...where } of movements) {
    // An entry of before there were months is in none.
    if (!on) continue;
    const at = place(where);
    told.add(`${at} moved on ${on}`, change).add(`${at} worth on ${on}`, value?.amount ?? 0);
    if (kind === 'shipment' || kind === 'consumption' || kind === 'return')
      told.add(`${at} sold on ${orderedOn ?? on}`, -change);
    if (supplier && share && orderedOn)
      told
        .add(`${at} receipts of ${supplier}`, share)
        .add(`${at} days of ${supplier}`, share * Math.max(0, daysBetween(orderedOn, cameOn ?? on)));
    // What never came takes its share away again.
    if ((kind === 'receipt' || share) && orderedOn)
      told
        .add(`${at} receipts`, share ?? WHOLE)
        .add(`${at} days to receipt`, (share ?? WHOLE) * Math.max(0, daysBetween(orderedOn, cameOn ?? on)));
  }
  for (const { on, warehouse, goods } of countedSales)
    for (const { sku, quantity } of goods) told.add(`${place({ sku, warehouse })} sold on ${on}`, quantity);
  for (const about of new Set([...kept.names(), ...told.names()]))
    if (kept.of(about) !== told.of(about))
      yield { about, says: `is kept as ${kept.of(about)} and was ${told.of(about)}` };
};
