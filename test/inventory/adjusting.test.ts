import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Product } from '../../functions/catalog/index.ts';
import { adjustmentHandlers } from '../../functions/inventory/adjustments/handlers.ts';
import { adjustmentRoutes } from '../../functions/inventory/adjustments/routes.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { post, Refused, type Who } from '../model/call.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const FIRST = '2026-03-02T09:00:00.000Z';
const SKUS = ['BOLT', 'PASTE', 'GIFT'];
/** At ten euros apiece fifty are what one person books. */
const OF: Record<string, Partial<Product>> = {
  PASTE: { tracked: 'lot' },
  GIFT: { prices: [{ currency: 'USD', unitPrice: '0.01' }] },
};

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
let world: World;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(FIRST) });
  world = new World(new Map(), SKUS, (sku) => OF[sku] ?? {});
  await world.open();
});
afterEach(async () => {
  await world.assertSound();
  vi.useRealTimers();
});
afterAll(async () => {
  log.end();
  await stop();
});

const call = stackOf(adjustmentRoutes, adjustmentHandlers);
const listed = async (query: Record<string, string>) =>
  (await call('listAdjustments', { query })).body.items.map(({ id }: { id: string }) => id);
const adjust = (sku: string, change: number, more: object = {}) =>
  post('/stock/adjustments', { sku, warehouse: 'HAM', change: String(change), reason: 'found', ...more });
const review = (id: string, decision: 'approve' | 'reject', who: Who) =>
  post('/stock-adjustments/{id}/review', { decision, reason: 'seen' }, { id, who });
const onHand = async (sku = 'BOLT') => ((await levelsOfSku(sku))[0]?.onHand ?? 0) / 1000;

describe('an adjustment that is worth more than one person books', () => {
  test('waits for another, and is then in the ledger by who agreed', async () => {
    const { adjustment, ...level } = await adjust('BOLT', 51, { reference: 'A-1' });
    expect(adjustment).toMatchObject({ status: 'waiting', change: '51', until: plusDays(FIRST, 14) });
    expect(level).toMatchObject({ sku: 'BOLT', onHand: '0', available: '0', version: 0 });
    expect(await onHand()).toBe(0);
    expect(await listed({ status: 'waiting' })).toEqual([adjustment.id]);
    await expect(review(adjustment.id, 'approve', 'one')).rejects.toThrow(/403/);
    const done = await review(adjustment.id, 'approve', 'another');
    world.add(51, 'BOLT', 'HAM');
    expect(done).toMatchObject({ status: 'booked', decision: { by: { id: 'another' }, reason: 'seen' } });
    const { items } = await listMovements('BOLT', { limit: 9 });
    expect(items).toMatchObject([{ id: done.movementId, change: 51_000, reference: 'A-1', reason: 'found' }]);
    await expect(review(adjustment.id, 'approve', 'another')).rejects.toThrow(Refused);
    expect(await listed({ status: 'waiting' })).toEqual([]);
    expect(await listed({ status: 'booked' })).toEqual([adjustment.id]);
    expect(await listed({ reference: 'A-1' })).toEqual([adjustment.id]);
    await expect(adjust('BOLT', 1, { reference: 'A-1' })).rejects.toThrow(Refused);
  });

  test('is nothing when it is rejected, or nobody decides in time', async () => {
    const [one, other] = [await adjust('BOLT', 99), await adjust('BOLT', 98)].map((it) => it.adjustment.id);
    expect(await review(one, 'reject', 'one')).toMatchObject({ status: 'rejected' });
    vi.setSystemTime(new Date(plusDays(FIRST, 14)));
    const { body } = await call('getAdjustment', { params: { id: other } });
    expect(body.status).toBe('lapsed');
    expect([await listed({ status: 'waiting' }), await listed({ status: 'lapsed' })]).toEqual([[], [other]]);
    await expect(review(other, 'approve', 'another')).rejects.toThrow(/lapsed/);
    expect((await listed({})).toSorted()).toEqual([one, other].toSorted());
    expect(await onHand()).toBe(0);
  });

  test('takes what is there when it is agreed to', async () => {
    await adjust('BOLT', 60, { kind: 'opening' });
    await expect(adjust('BOLT', -61)).rejects.toThrow(/not available/);
    const { adjustment } = await adjust('BOLT', -55, { kind: 'scrap' });
    await adjust('BOLT', -10);
    await expect(review(adjustment.id, 'approve', 'another')).rejects.toThrow(/not available/);
    await adjust('BOLT', 10);
    await review(adjustment.id, 'approve', 'another');
    world.add(5, 'BOLT', 'HAM');
    const [entry] = (await listMovements('BOLT', { limit: 1 })).items;
    expect(entry).toMatchObject({ kind: 'scrap', reference: adjustment.id });
  });

  test('brings the lots that were named', async () => {
    const lots = [{ lot: 'L-1', expiresOn: '2030-01-01', quantity: '51' }];
    const { adjustment } = await adjust('PASTE', 51, { lots });
    expect((await levelsOfSku('PASTE'))[0]).toBeUndefined();
    await review(adjustment.id, 'approve', 'another');
    world.add(51, 'PASTE', 'HAM');
    expect((await levelsOfSku('PASTE'))[0]?.lots).toMatchObject([{ lot: 'L-1', onHand: 51_000 }]);
  });
});

test('up to that, and at the start, it is booked at once; without a price never', async () => {
  expect(await adjust('BOLT', 50)).not.toHaveProperty('adjustment');
  expect(await adjust('PASTE', 900, { kind: 'opening', lots: [lot(900)] })).toMatchObject({ onHand: '900' });
  expect(await adjust('GIFT', 1)).toMatchObject({ onHand: '0', adjustment: { status: 'waiting' } });
  world.add(50, 'BOLT', 'HAM');
  world.add(900, 'PASTE', 'HAM');
});

const lot = (quantity: number) => ({ lot: 'L-1', expiresOn: '2030-01-01', quantity: String(quantity) });
