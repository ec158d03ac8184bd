import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onHandAt } from '../../functions/inventory/as-of.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { transact, type Write } from '../../functions/shared/table.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const FIRST = '2025-10-01T00:00:00.000Z';
/** Over the end of summer time and of the year. */
const DAYS = 120;
const WAREHOUSES = ['HAM', 'SHA'];

interface Moved {
  warehouse: string;
  change: number;
  at: string;
}

/** Mostly hours apart, sometimes within a quarter of an hour or at the very same instant, and in no order. */
const instants = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: DAYS * 86_400_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_800_000 }).map((ms) => 26 * 86_400_000 + ms) },
  { weight: 1, arbitrary: fc.constantFrom(0, 900_000, 86_400_000, 25 * 86_400_000) },
);
const at = instants.map((ms) => plusSeconds(FIRST, ms / 1000));
const moves = fc.array(
  fc.record({ warehouse: fc.constantFrom(...WAREHOUSES), change: fc.integer({ min: 1, max: 9000 }), at }),
  { minLength: 200, maxLength: 200 },
);

const writesOf = (sku: string, { at, change, ...where }: Moved): Write[] =>
  adjust(
    { sku, quantity: change, product: undefined, ...where },
    { kind: 'adjustment', reason: 'r', reference: 'ref', at, by: SALES },
    () => new Error(),
  );

const replay = (all: readonly Moved[], asOf: string): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { warehouse, change } of all.filter((m) => m.at <= asOf))
    sums[warehouse] = (sums[warehouse] ?? 0) + change;
  return sums;
};

test('on hand at 1,000 instants is the replay of the ledger', async () => {
  const [all = []] = fc.sample(moves, 1);
  for (const move of all) await transact(writesOf('REPLAYED', move));
  const own = all.slice(0, 200).flatMap((m) => [m.at, plusSeconds(m.at, -0.001)]);
  const asked = [...own, ...fc.sample(at, 600)];
  for (let i = 0; i < asked.length; i += 20)
    await Promise.all(asked.slice(i, i + 20).map((asOf) => expectReplayed('REPLAYED', all, asOf)));
});

test('before there were any books nothing was on hand', async () => {
  for (const asOf of ['1969-12-31T23:59:59.000Z', '0001-01-01T00:00:00.000Z'])
    expect(await onHandAt('REPLAYED', asOf)).toMatchObject({ onHand: 0, levels: [] });
});

async function expectReplayed(sku: string, all: readonly Moved[], asOf: string): Promise<void> {
  const { levels, onHand } = await onHandAt(sku, asOf);
  const found = Object.fromEntries(levels.map((l) => [l.warehouse, l.onHand]));
  expect({ asOf, ...found }).toEqual({ asOf, ...replay(all, asOf) });
  expect(onHand).toBe(levels.reduce((sum, l) => sum + l.onHand, 0));
}
