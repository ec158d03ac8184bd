import type { StockMonth } from '../../functions/inventory/months.ts';
import type { Position } from '../../functions/replenishment/rules.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { aProduct } from '../support/samples.ts';

/** A Monday. */
export const TODAY = '2026-03-02';

export const aMonth = (fields: Partial<StockMonth> = {}): StockMonth => ({
  sku: 'BOLT',
  warehouse: 'HAM',
  month: '2026-02',
  moved: new Map(),
  worth: new Map(),
  sold: new Map(),
  kept: new Map(),
  receipts: 0,
  leadDays: 0,
  leadDaysSquared: 0,
  ...fields,
});

/** So much sold on each of the days before today, the last of them yesterday; in pieces. */
export const soldDaily = (pieces: readonly number[]): StockMonth =>
  aMonth({
    sold: new Map(pieces.map((n, i) => [laterDay(TODAY, i - pieces.length), n * 1000] as const)),
  });

export const aPosition = (fields: Partial<Position> = {}): Position => ({
  product: aProduct(),
  warehouse: 'HAM',
  onHand: 0,
  available: 0,
  incoming: 0,
  lacking: 0,
  months: [],
  suppliers: new Map(),
  ...fields,
});
