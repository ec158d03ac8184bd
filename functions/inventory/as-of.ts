import { idsBetween } from '../shared/ids.ts';
import { keys } from '../shared/keys.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { getSettings } from '../shared/settings.ts';
import { queryBetween } from '../shared/table.ts';
import { laterDay } from '../shared/time.ts';
import type { StockAsOf } from './as-of-model.ts';
import { parseDay, quarterOf, type StockDay } from './days.ts';
import { movement } from './model.ts';
import { parseMonth } from './months.ts';

interface Change {
  warehouse: string;
  onHand: Thousandths;
  worth?: number | undefined;
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
  const all = changes.flat();
  const levels = [...Map.groupBy(all, ({ warehouse }) => warehouse)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sku,
    asOf,
    ...summed(all),
    levels: levels.map(([warehouse, own]) => ({ warehouse, ...summed(own) })),
  };
}

function summed(changes: readonly Change[]): Pick<StockAsOf, 'onHand' | 'value'> {
  const onHand = changes.reduce((sum, one) => sum + one.onHand, 0);
  const worths = changes.flatMap(({ worth }) => worth ?? []);
  if (worths.length === 0) return { onHand };
  const { currency } = getSettings();
  return { onHand, value: { amount: worths.reduce((sum, one) => sum + one, 0), currency } };
}

/** The changes of the times that are meant, of sums by time. */
const within = (
  { warehouse, moved, worth }: Pick<StockDay, 'warehouse' | 'moved' | 'worth'>,
  isMeant: (time: string) => boolean,
): Change[] =>
  [...moved]
    .filter(([time]) => isMeant(time))
    .map(([time, onHand]) => ({ warehouse, onHand, worth: worth.get(time) }));

async function ofDaysUntil(sku: string, last: string): Promise<Change[]> {
  const until = keys.stockMonth(sku, last.slice(0, 7), '~');
  const months = (await queryBetween(keys.stockMonth(sku, '', ''), until)).map(parseMonth);
  return months.flatMap((month) => within(month, (day) => day <= last));
}

/** Days are those of the business's zone, so that those around the instant's own may have a part of what was by then. */
async function ofQuartersUntil(sku: string, first: string, asOf: string): Promise<Change[]> {
  const until = keys.stockDay(sku, laterDay(first, 2), '~');
  const days = (await queryBetween(keys.stockDay(sku, first, ''), until)).map(parseDay);
  return days.flatMap((day) => within(day, (quarter) => quarter < quarterOf(asOf).slice(0, 16)));
}

async function ofEntriesUntil(sku: string, asOf: string): Promise<Change[]> {
  const [first, last] = idsBetween('mov', quarterOf(asOf), asOf);
  const items = await queryBetween(keys.movement(sku, first), keys.movement(sku, last));
  return items.map((item) => {
    const { warehouse, change, value } = movement.parse(item);
    return { warehouse, onHand: change, worth: value?.amount };
  });
}
