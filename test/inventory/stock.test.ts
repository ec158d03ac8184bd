import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cause, Goods } from '../../functions/inventory/goods.ts';
import {
  adjust,
  issue,
  passOn,
  receive,
  release,
  releasePart,
  reserve,
  takeOver,
} from '../../functions/inventory/stock.ts';
import { levelsOfSku, listHeld, listMovements, reservationsOf } from '../../functions/inventory/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { Stale, transact, type Write } from '../../functions/shared/table.ts';
import { AT, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const WAREHOUSE = 'HAM';
const arriving = (goods: Goods, forOrders = 0) => ({
  ...goods,
  product: undefined,
  forOrders,
  expected: 0,
});
const cause = (kind: Cause['kind']): Cause => ({ kind, reason: 'r', reference: 'ref', at: AT, by: SALES });
let made = 0;
const newSku = () => `S-${++made}`;
const short = () => new Error('so much is not available');

/** @returns whether it was committed; overtaken or short it was not */
async function tried(writes: Write[]): Promise<boolean> {
  try {
    await transact(writes);
    return true;
  } catch (error) {
    if (error instanceof Stale || (error instanceof Error && error.message === short().message)) return false;
    throw error;
  }
}

/** What must hold of one SKU at every moment. */
async function expectSound(sku: string, holders: readonly string[]): Promise<void> {
  const [level] = await levelsOfSku(sku);
  const { onHand = 0, reserved = 0, available = 0 } = level ?? {};
  expect(onHand - reserved).toBe(available);
  expect(reserved).toBeGreaterThanOrEqual(0);
  expect(available).toBeGreaterThanOrEqual(0);
  const { items, next } = await listMovements(sku, { limit: 100 });
  expect(next).toBeUndefined();
  expect(items.reduce((sum, m) => sum + m.change, 0)).toBe(onHand);
  const held = await reservationsOf(holders.map((holder) => ({ sku, warehouse: WAREHOUSE, holder })));
  expect(held.reduce((sum, r) => sum + r.quantity, 0)).toBe(reserved);
}

const HOLDERS = ['po', 'order-a', 'order-b'];
const quantity = fc.integer({ min: 1, max: 5000 });
const holder = fc.constantFrom(...HOLDERS);
const commands = fc.array(
  fc.record({
    kind: fc.constantFrom('receive', 'reserve', 'release', 'issue', 'adjust', 'handOver', 'releasePart'),
    quantity,
    share: fc.integer({ min: 0, max: 5000 }),
    holder,
    to: holder,
  }),
  { minLength: 1, maxLength: 14 },
);
type Command = typeof commands extends fc.Arbitrary<(infer C)[]> ? C : never;

/** The writes of a command on what is there; those that can not be meant (nothing held) are none. */
async function writesOf(sku: string, { kind, quantity, share, holder, to }: Command): Promise<Write[]> {
  const goods = { sku, warehouse: WAREHOUSE, quantity };
  const [own] = await reservationsOf([{ sku, warehouse: WAREHOUSE, holder }]);
  const all = { ...goods, quantity: own?.quantity ?? 0 };
  const part = { ...goods, quantity: Math.min(quantity, all.quantity) };
  if (kind === 'receive') return receive(arriving(goods, Math.min(share, quantity)), 'po', cause('receipt'));
  if (kind === 'adjust')
    return adjust(
      { ...goods, product: undefined, quantity: quantity - 2500 || 1 },
      cause('adjustment'),
      short,
    );
  if (kind === 'reserve') return reserve(goods, holder);
  if (!own) return [];
  if (kind === 'release') return release(all, holder);
  if (kind === 'issue') return issue({ ...all, product: undefined }, holder, cause('shipment'));
  if (kind === 'releasePart') return releasePart(part, holder, all.quantity - part.quantity);
  return holder === to ? [] : [passOn(part, holder, all.quantity - part.quantity), takeOver(part, to)];
}

describe('stock', () => {
  test('is sound after whatever is done to it, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (all) => {
        const sku = newSku();
        for (const command of all) {
          const writes = await writesOf(sku, command);
          if (writes.length > 0) await tried(writes);
          await expectSound(sku, HOLDERS);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('tells for whom it is held, page by page', async () => {
    const goods = { sku: newSku(), warehouse: WAREHOUSE, quantity: 2000 };
    await transact(receive(arriving({ ...goods, quantity: 9000 }), 'po', cause('receipt')));
    for (const holder of ['ord_1#backorder#2', 'po_1#components', 'rsv_1'])
      await transact(reserve(goods, holder));
    const first = await listHeld(goods.sku, { limit: 2, sort: 'warehouse' });
    expect(first.items).toEqual([
      { ...goods, holder: 'ord_1', part: 'backorder' },
      { ...goods, holder: 'po_1', part: 'components' },
    ]);
    const rest = await listHeld(goods.sku, { limit: 2, sort: 'warehouse', cursor: first.next });
    expect(rest).toEqual({ items: [{ ...goods, holder: 'rsv_1' }] });
  });

  test('is sound after whatever is done to it at once', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (all) => {
        const sku = newSku();
        await transact(
          receive(arriving({ sku, warehouse: WAREHOUSE, quantity: 6000 }, 3000), 'po', cause('receipt')),
        );
        const writes = await Promise.all(all.map((command) => writesOf(sku, command)));
        await Promise.all(writes.filter((w) => w.length > 0).map(tried));
        await expectSound(sku, HOLDERS);
      }),
      { numRuns: 25 },
    );
  });

  test('is never sold twice: of 60 who want one of 20 exactly 20 get it', async () => {
    const sku = newSku();
    await transact(
      receive(arriving({ sku, warehouse: WAREHOUSE, quantity: 20_000 }), 'po', cause('opening')),
    );
    const buyers = Array.from({ length: 60 }, () => newId('ord'));
    const got = await Promise.all(
      buyers.map((id) => tried(reserve({ sku, warehouse: WAREHOUSE, quantity: 1000 }, id))),
    );
    expect(got.filter(Boolean)).toHaveLength(20);
    const [level] = await levelsOfSku(sku);
    expect(level).toMatchObject({ onHand: 20_000, reserved: 20_000, available: 0, version: 21 });
    await expectSound(sku, buyers);
  });

  test('that is reserved can not be taken away by a count', async () => {
    const sku = newSku();
    const goods = { sku, warehouse: WAREHOUSE, quantity: 5000 };
    await transact(receive(arriving(goods, 5000), 'po', cause('receipt')));
    await expect(
      transact(adjust({ ...goods, product: undefined, quantity: -1 }, cause('adjustment'), short)),
    ).rejects.toThrow(short());
    await expectSound(sku, HOLDERS);
  });

  test('is reserved for a holder once only', async () => {
    const sku = newSku();
    const goods = { sku, warehouse: WAREHOUSE, quantity: 1000 };
    await transact(receive(arriving({ ...goods, quantity: 9000 }), 'po', cause('opening')));
    expect(await tried(reserve(goods, 'order-a'))).toBe(true);
    expect(await tried(reserve(goods, 'order-a'))).toBe(false);
    expect(await tried(release({ ...goods, quantity: 500 }, 'order-a'))).toBe(false);
    expect(await tried(release(goods, 'order-a'))).toBe(true);
    expect(await tried(release(goods, 'order-a'))).toBe(false);
    await expectSound(sku, HOLDERS);
  });
});
