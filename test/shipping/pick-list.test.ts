import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { getOrder } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { shipments } from '../../functions/shipping/index.ts';
import { readPickList } from '../../functions/shipping/warehouse/pick-list.ts';
import { post } from '../model/call.ts';
import type { Life } from '../model/lives.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const FIRST = '2026-03-02T09:00:00.000Z';
const day = (n: number): string => plusDays(FIRST, n).slice(0, 10);

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
  world = new World(new Map(), ['BOLT', 'PASTE'], (sku) => (sku === 'PASTE' ? { tracked: 'lot' } : {}));
  await world.open();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  log.end();
  await stop();
});

async function stock(sku: string, change: number, lots?: object[], warehouse = 'HAM') {
  const body = { sku, warehouse, change: String(change), reason: 'r', ...(lots ? { lots } : {}) };
  await post('/stock/adjustments', body);
  world.add(change, sku, warehouse);
}
async function order(sku: string, quantity: number, more: object = {}): Promise<Life> {
  const lines = [{ sku, quantity: String(quantity) }];
  const life = world.start((await post('/orders', { customerId: world.customer.id, lines, ...more })).id);
  while (await life.advance());
  return life;
}
const shipmentsOf = async ({ id }: Life) =>
  shipments.getMany((await getOrder(id)).shipmentIds.map(keys.shipment));
const pick = async (query: { until?: string } = {}, limit = 100, warehouse = 'HAM') =>
  readPickList({
    params: { warehouse },
    query: { until: undefined, limit, cursor: undefined, ...query },
    language: 'en',
    at: new Date().toISOString(),
  });
const wanting = async (...asked: Parameters<typeof pick>) =>
  (await pick(...asked)).items.flatMap((line) => line.for.map((one) => [one.orderId, one.shipOn]));

test('what should leave first stands in front, and what should leave later can be left out', async () => {
  await stock('BOLT', 20);
  const later = await order('BOLT', 5, { requestedDate: day(40) });
  const soon = await order('BOLT', 2, { requestedDate: day(9) });
  vi.setSystemTime(plusDays(FIRST, 1));
  const now = await order('BOLT', 1);
  expect(await wanting()).toEqual([
    [now.id, undefined],
    [soon.id, day(7)],
    [later.id, day(38)],
  ]);
  expect(await wanting({ until: day(1) })).toEqual([[now.id, undefined]]);
  expect((await wanting({ until: day(7) })).length).toBe(2);
  expect((await pick({ until: day(6) })).items[0]?.quantity).toBe(1000);
  expect((await pick({}, 1)).next).toBeDefined();
});

test('a warehouse’s shipments are found behind those of a busier one', async () => {
  await stock('BOLT', 4);
  for (let i = 0; i < 4; i++) await order('BOLT', 1);
  await stock('BOLT', 1, undefined, 'SHA');
  const hidden = await order('BOLT', 1);
  expect(await wanting({}, 1, 'SHA')).toEqual([[hidden.id, undefined]]);
});

test('what is left behind of a shipment should leave when that should', async () => {
  await stock('BOLT', 5);
  const life = await order('BOLT', 5, { requestedDate: day(9) });
  const [{ id = '' } = {}] = await shipmentsOf(life);
  const part = { carrier: 'DHL', trackingNumber: '1', lines: [{ lineNo: 1, quantity: '2' }] };
  await post('/shipments/{id}/dispatch', part, { id });
  while (await life.advance());
  expect((await shipmentsOf(life)).map(({ shipOn }) => shipOn)).toEqual([day(7), day(7)]);
  await world.assertSound();
});

test('what lies in no lot that is good is told as lacking', async () => {
  const lots = [
    { lot: 'OLD', quantity: '3', expiresOn: day(3) },
    { lot: 'NEW', quantity: '5', expiresOn: day(9) },
  ];
  await stock('PASTE', 8, lots);
  await order('PASTE', 7);
  expect((await pick()).items[0]?.lacking).toBeUndefined();
  vi.setSystemTime(plusDays(FIRST, 4));
  expect((await pick()).items).toMatchObject([
    { quantity: 7000, lacking: 2000, lots: [{ lot: 'NEW', quantity: 5000 }] },
  ]);
});
