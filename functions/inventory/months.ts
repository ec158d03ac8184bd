import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { addSums, sumsIn } from '../shared/sums.ts';
import type { Item, Write } from '../shared/table.ts';
import { daysBetween } from '../shared/time.ts';
import { isSale, keptBy } from './kept.ts';
import type { Movement } from './model.ts';

/**
 * The ledger's sums per day, an item for each month of a SKU in a warehouse. Every entry of the ledger adds itself in
 * its own transaction, so that nobody ever has to read the ledger through to know how goods move.
 */
export interface StockMonth extends LeadSums {
  sku: string;
  warehouse: string;
  month: string;
  /** What on hand changed by, per day. */
  moved: ReadonlyMap<string, Thousandths>;
  /** What that changed of its value, per day, in minor units of the business's own currency. */
  worth: ReadonlyMap<string, number>;
  /** What has left, was used up in production or was sold elsewhere, less what came back, by the day on which it was ordered. */
  sold: ReadonlyMap<string, Thousandths>;
  /** What lay there and could not be sold: so much more from a day on, or less. Known once it has left. */
  kept: ReadonlyMap<string, Thousandths>;
  /** The same of each supplier that brought any, by the id of its record or else its name. */
  bySupplier?: ReadonlyMap<string, LeadSums>;
}

/** Of what was ordered and has come: how many lines of purchase orders, the sum of their days from order to receipt, and that of their squares. */
export interface LeadSums {
  receipts: Thousandths;
  leadDays: Thousandths;
  leadDaysSquared: Thousandths;
}

const MOVED = 'moved-';
const SOLD = 'sold-';
const KEPT = 'kept-';
const WORTH = 'worth-';
/** Between the name of a sum and the supplier that it is of. */
const OF = ' of ';

/** A line of which all came at once. */
const WHOLE: Thousandths = 1000;

/** What entries of the ledger add that move the same goods at the same instant. */
export function countMovements(entries: readonly [Movement, ...Movement[]]): Write {
  const [{ sku, warehouse, at, on }] = entries;
  const month = { sku, warehouse, month: (on ?? at).slice(0, 7) };
  return addTo(month, merged(entries.map(sumsOf)));
}

function merged(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, value] of all.flatMap(Object.entries<number>)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

function sumsOf(entry: Movement): Record<string, number> {
  const { kind, change, at, on, orderedOn, share, cameOn, supplier, value } = entry;
  const day = on ?? at.slice(0, 10);
  const sums: Record<string, number> = { [MOVED + day]: change };
  if (value) sums[WORTH + day] = value.amount;
  if (isSale(entry) || kind === 'return') sums[SOLD + (orderedOn ?? day)] = -change;
  for (const { since, quantity } of keptBy(entry, day)) {
    sums[KEPT + since] = (sums[KEPT + since] ?? 0) + quantity;
    sums[KEPT + day] = (sums[KEPT + day] ?? 0) - quantity;
  }
  if (share && orderedOn)
    Object.assign(sums, lead(Math.max(0, daysBetween(orderedOn, cameOn ?? day)), share, supplier));
  return sums;
}

/** In thousandths of a line. What was counted before there were shares counted each receipt as one, under other names. */
function lead(days: number, share: Thousandths, supplier: string | undefined): Record<string, number> {
  const sums = { lines: share, lineDays: share * days, lineDaysSquared: share * days * days };
  if (!supplier) return sums;
  const own = Object.entries(sums).map(([name, sum]) => [`${name}${OF}${supplier}`, sum]);
  return { ...sums, ...Object.fromEntries(own) };
}

/** What was sold elsewhere on a day, before the business came here. */
export const countSale = (
  goods: { sku: string; warehouse: string; quantity: Thousandths },
  on: string,
): Write =>
  addTo(
    { sku: goods.sku, warehouse: goods.warehouse, month: on.slice(0, 7) },
    { [SOLD + on]: goods.quantity },
  );

const addTo = (
  month: { sku: string; warehouse: string; month: string },
  sums: Readonly<Record<string, number>>,
): Write => addSums(keys.stockMonth(month.sku, month.month, month.warehouse), month, sums);

const stored = z
  .object({
    sku: z.string(),
    warehouse: z.string(),
    month: z.string(),
    receipts: z.int().default(0),
    leadDays: z.int().default(0),
    leadDaysSquared: z.int().default(0),
    lines: z.int().default(0),
    lineDays: z.int().default(0),
    lineDaysSquared: z.int().default(0),
  })
  .catchall(z.unknown());

export function parseMonth(item: Item): StockMonth {
  const { sku, warehouse, month, ...sums } = stored.parse(item);
  const days = (prefix: string) => sumsIn(item, prefix);
  return {
    sku,
    warehouse,
    month,
    moved: days(MOVED),
    sold: days(SOLD),
    kept: days(KEPT),
    worth: days(WORTH),
    receipts: WHOLE * sums.receipts + sums.lines,
    leadDays: WHOLE * sums.leadDays + sums.lineDays,
    leadDaysSquared: WHOLE * sums.leadDaysSquared + sums.lineDaysSquared,
    bySupplier: suppliersIn(item),
  };
}

function suppliersIn(item: Item): ReadonlyMap<string, LeadSums> {
  const [lines, days, squares] = ['lines', 'lineDays', 'lineDaysSquared'].map((name) =>
    sumsIn(item, name + OF),
  );
  return new Map(
    [...(lines ?? [])].map(([supplier, receipts]) => [
      supplier,
      { receipts, leadDays: days?.get(supplier) ?? 0, leadDaysSquared: squares?.get(supplier) ?? 0 },
    ]),
  );
}
