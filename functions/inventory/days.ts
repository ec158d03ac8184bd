import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { addSums, sumsIn } from '../shared/sums.ts';
import type { Item, Write } from '../shared/table.ts';
import type { Movement } from './model.ts';

/**
 * The ledger's sums per quarter of an hour, an item for each day of a SKU in a warehouse. With the sums of the months
 * before and the few entries of the quarter itself they give what was on hand at any instant, however many entries
 * there are; and as they are only added to, entries may come in any order and none waits for another.
 */
export interface StockDay {
  sku: string;
  warehouse: string;
  day: string;
  /** What on hand changed by, per quarter, named by the instant at which that began. */
  moved: ReadonlyMap<string, Thousandths>;
  /** The same of its value, in minor units of the business's own currency. */
  worth: ReadonlyMap<string, number>;
}

const MOVED = 'moved-';
const WORTH = 'worth-';
const QUARTER_MS = 15 * 60_000;

/** The instant at which its quarter of an hour began, in UTC, whatever the business's zone is. */
export const quarterOf = (at: string): string =>
  new Date(Math.floor(Date.parse(at) / QUARTER_MS) * QUARTER_MS).toISOString();

/** What entries of the ledger add that move the same goods at the same instant. */
export function countInDay(entries: readonly [Movement, ...Movement[]]): Write {
  const [{ sku, warehouse, at, on }] = entries;
  const day = on ?? at.slice(0, 10);
  const change = entries.reduce((sum, entry) => sum + entry.change, 0);
  const values = entries.flatMap(({ value }) => (value ? [value.amount] : []));
  const quarter = quarterOf(at).slice(0, 16);
  const sums = {
    [MOVED + quarter]: change,
    ...(values.length > 0 ? { [WORTH + quarter]: values.reduce((sum, one) => sum + one, 0) } : {}),
  };
  return addSums(keys.stockDay(sku, day, warehouse), { sku, warehouse, day }, sums);
}

const stored = z.object({ sku: z.string(), warehouse: z.string(), day: z.string() });

export const parseDay = (item: Item): StockDay => ({
  ...stored.parse(item),
  moved: sumsIn(item, MOVED),
  worth: sumsIn(item, WORTH),
});
