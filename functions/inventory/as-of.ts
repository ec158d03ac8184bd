import { idsBetween } from '../shared/ids.ts';
import { keys } from '../shared/keys.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { queryBetween } from '../shared/table.ts';
import { laterDay } from '../shared/time.ts';
import type { StockAsOf } from './as-of-model.ts';
import { parseDay, quarterOf } from './days.ts';
import { movement } from './model.ts';
import { parseMonth } from './months.ts';

interface Change {
  warehouse: string;
  change: Thousandths;
}

/**
 * What was on hand at an instant: the sums of all days that had ended by then in whatever zone, of the quarters of an
 * hour that had ended, and the entries of the one that hadn't. Three queries, whose size is a matter of how long the
 * business has kept its books and not of how much it moves.
 */
export async function onHandAt(sku: string, asOf: string): Promise<StockAsOf> {
  const before = laterDay(asOf.slice(0, 10), -2);
  const changes = await Promise.all([
    ofDaysUntil(sku, before),
    ofQuartersUntil(sku, laterDay(before, 1), asOf),
    ofEntriesUntil(sku, asOf),
  ]);
  const levels = new Map<string, Thousandths>();
  for (const { warehouse, change } of changes.flat())
    levels.set(warehouse, (levels.get(warehouse) ?? 0) + change);
  const found = [...levels].sort().map(([warehouse, onHand]) => ({ warehouse, onHand }));
  return { sku, asOf, onHand: found.reduce((sum, { onHand }) => sum + onHand, 0), levels: found };
}

async function ofDaysUntil(sku: string, last: string): Promise<Change[]> {
  const until = keys.stockMonth(sku, last.slice(0, 7), '~');
  const months = (await queryBetween(keys.stockMonth(sku, '', ''), until)).map(parseMonth);
  return months.flatMap(({ warehouse, moved }) =>
    [...moved].filter(([day]) => day <= last).map(([, change]) => ({ warehouse, change })),
  );
}

/** Days are those of the business's zone, so that those around the instant's own may have a part of what was by then. */
async function ofQuartersUntil(sku: string, first: string, asOf: string): Promise<Change[]> {
  const until = keys.stockDay(sku, laterDay(first, 2), '~');
  const days = (await queryBetween(keys.stockDay(sku, first, ''), until)).map(parseDay);
  return days.flatMap(({ warehouse, moved }) =>
    [...moved]
      .filter(([quarter]) => quarter < quarterOf(asOf).slice(0, 16))
      .map(([, change]) => ({ warehouse, change })),
  );
}

async function ofEntriesUntil(sku: string, asOf: string): Promise<Change[]> {
  const [first, last] = idsBetween('mov', quarterOf(asOf), asOf);
  return (await queryBetween(keys.movement(sku, first), keys.movement(sku, last))).map((item) =>
    movement.parse(item),
  );
}
