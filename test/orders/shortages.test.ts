import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { monthsOf } from '../../functions/inventory/index.ts';
import { purchaseOrdersOf, shipmentsOf } from '../../functions/orders/facts.ts';
import { getOrder, listTimeline } from '../../functions/orders/store.ts';
import { now } from '../../functions/shared/time.ts';
import type { Shipment } from '../../functions/shipping/index.ts';
import { post, Refused } from '../model/call.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const MANY = Array.from({ length: 50 }, (_, i) => `PART-${i}`);

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
let world: World;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
beforeEach(async () => {
  world = new World(new Map(), ['BOLT', 'NUT', 'PASTE']);
  await world.open();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** As far as everything goes by itself. */
async function settle(): Promise<void> {
  for (let more = true; more; ) {
    await world.hear();
    more = (await Promise.all(world.lives.map((life) => life.advance()))).some(Boolean);
  }
}

async function stock(sku: string, quantity: number, warehouse = 'HAM', more: object = {}): Promise<void> {
  const body = { sku, warehouse, change: String(quantity), reason: 'found', ...more };
  await post('/stock/adjustments', body);
  world.add(quantity, sku, warehouse);
}

const linesOf = (goods: Record<string, number>) =>
  Object.entries(goods).map(([sku, quantity]) => ({ sku, quantity: String(quantity) }));

async function order(goods: Record<string, number>, onShortage = 'split'): Promise<string> {
  const body = { customerId: world.customer.id, lines: linesOf(goods), onShortage };
  const { id } = await post('/orders', body);
  world.start(id);
  await settle();
  return id;
}

const all = async (id: string) => shipmentsOf((await getOrder(id)).shipmentIds);
const standing = async (id: string) => (await all(id)).filter(({ status }) => status === 'created');
const goodsOf = (shipments: readonly Shipment[]) =>
  shipments.map(({ lines }) => lines.map(({ sku, quantity }) => `${quantity / 1000} ${sku}`).join());

/** So much of each line isn't there. */
async function short(shipment: Shipment | undefined, missing: Record<number, number>, more: object = {}) {
  const lines = Object.entries(missing).map(([lineNo, quantity]) => ({
    lineNo: Number(lineNo),
    quantity: String(quantity),
  }));
  const body = { lines, reason: 'not in its bin', ...more };
  const answer = await post('/shipments/{id}/shortage', body, { id: shipment?.id ?? '' });
  for (const [lineNo, quantity] of Object.entries(missing)) {
    const sku = shipment?.lines.find((line) => line.lineNo === Number(lineNo))?.sku ?? '';
    world.add(-quantity, sku, shipment?.warehouse ?? '');
  }
  return answer;
}

async function receive(id: string, sku: string, quantity: number): Promise<void> {
  const pos = await purchaseOrdersOf((await getOrder(id)).purchaseOrderIds);
  const po = pos.find((one) => one.lines.some((line) => line.sku === sku && line.received < line.quantity));
  const lines = [{ sku, quantity: String(quantity) }];
  await post('/purchase-orders/{id}/receipts', { lines }, { id: po?.id ?? '' });
  world.add(quantity, sku, po?.warehouse ?? '');
  await settle();
}

/** All that stands ready leaves and arrives. */
async function deliver(id: string): Promise<void> {
  for (const one of await standing(id)) {
    await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id: one.id });
    await settle();
    await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id: one.id });
  }
  await settle();
}

const partsOf = async (id: string) =>
  (await getOrder(id)).parts.map(({ id, kind, lines }) => [
    id,
    kind,
    ...lines.map((line) => line.quantity / 1000),
  ]);

const refusal = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'done',
    (error) => {
      if (!(error instanceof Refused)) throw error;
      return error.message;
    },
  );

test('what is missing leaves the books, a further part waits for it, and the order gets all it ordered', async () => {
  await stock('BOLT', 10);
  await stock('NUT', 1);
  const id = await order({ BOLT: 10, NUT: 1 });
  const [first] = await standing(id);
  const told = await short(first, { 1: 4 });
  expect(told).toMatchObject({ status: 'created', shortages: [{ part: 'backorder.s1' }] });
  await settle();
  expect(await partsOf(id)).toEqual([
    ['HAM', 'stock', 6, 1],
    ['backorder.s1', 'backorder', 4],
  ]);
  // Another time, of the rest.
  expect(await short((await standing(id))[0], { 1: 6, 2: 1 })).toMatchObject({ status: 'void' });
  await settle();
  expect(await partsOf(id)).toEqual([
    ['HAM', 'stock'],
    ['backorder.s1', 'backorder', 4],
    ['backorder.s2', 'backorder', 6, 1],
  ]);
  await world.assertSound();
  // It is no demand.
  expect((await monthsOf('BOLT', now().slice(0, 7))).flatMap(({ sold }) => [...sold])).toEqual([]);
  const { items } = await listTimeline(id, { limit: 50, sort: 'at' });
  expect(items.find(({ type }) => type === 'shipment-short')).toMatchObject({
    reason: 'not in its bin',
    by: { role: 'admin' },
    data: { shipmentId: first?.id, part: 'backorder.s1', goods: [{ sku: 'BOLT', quantity: '4' }] },
  });
  await receive(id, 'BOLT', 10);
  await receive(id, 'NUT', 1);
  await deliver(id);
  await deliver(id);
  const { lines, amended } = await getOrder(id);
  expect([amended, ...lines.map((line) => [line.shipped, line.invoiced])]).toEqual([
    undefined,
    [10_000, 10_000],
    [1000, 1000],
  ]);
  await world.assertSound();
});

test('what lies free meanwhile goes to each part that waits, and what a backorder brought may be missing, too', async () => {
  await stock('BOLT', 4);
  const id = await order({ BOLT: 9 });
  await short((await standing(id))[0], { 1: 3 });
  await settle();
  await stock('BOLT', 6, 'SHA');
  await settle();
  expect(goodsOf(await standing(id)).toSorted()).toEqual(['1 BOLT', '1 BOLT', '5 BOLT']);
  const brought = (await standing(id)).find(({ part }) => part === 'backorder');
  await short(brought, { 1: 2 });
  await settle();
  expect((await partsOf(id)).at(-1)).toEqual(['backorder.s2', 'backorder', 2]);
  await world.assertSound();
  await receive(id, 'BOLT', 4);
  await deliver(id);
  expect((await getOrder(id)).lines[0]).toMatchObject({ shipped: 9000, invoiced: 9000 });
  await world.assertSound();
});

test('an order that goes whole waits with all it has, from whichever warehouses, and goes out when the rest is there', async () => {
  await stock('BOLT', 3, 'HAM');
  await stock('BOLT', 3, 'SHA');
  await stock('NUT', 2, 'SHA');
  const id = await order({ BOLT: 6, NUT: 2 }, 'complete');
  const [ham] = (await standing(id)).filter(({ warehouse }) => warehouse === 'HAM');
  expect(await short(ham, { 1: 1 })).toMatchObject({ status: 'void', lines: [] });
  await settle();
  expect((await all(id)).map(({ status }) => status)).toEqual(['void', 'void']);
  expect(await partsOf(id)).toEqual([
    ['complete', 'stock'],
    ['complete.s1', 'backorder', 6, 2],
  ]);
  await world.assertSound();
  await receive(id, 'BOLT', 1);
  expect(goodsOf(await standing(id)).toSorted()).toEqual(['3 BOLT', '3 BOLT,2 NUT']);
  await deliver(id);
  expect((await getOrder(id)).lines.map(({ shipped }) => shipped)).toEqual([6000, 2000]);
  await world.assertSound();
});

test('of what was left behind some may be missing', async () => {
  await stock('BOLT', 6);
  const id = await order({ BOLT: 6 });
  const [first] = await standing(id);
  const some = { carrier: 'DHL', trackingNumber: '1', lines: [{ lineNo: 1, quantity: '2' }] };
  await post('/shipments/{id}/dispatch', some, { id: first?.id ?? '' });
  await settle();
  await short((await standing(id))[0], { 1: 3 });
  await settle();
  expect(goodsOf(await standing(id))).toEqual(['1 BOLT']);
  await world.assertSound();
});

test('cancelled, it gives back what it has, and nothing is bought for it', async () => {
  await stock('BOLT', 5);
  await stock('NUT', 2);
  const id = await order({ BOLT: 5, NUT: 2 }, 'complete');
  await short((await standing(id))[0], { 1: 2 });
  await settle();
  await post('/orders/{id}/cancel', { reason: 'takes too long' }, { id });
  await settle();
  expect((await getOrder(id)).status).toBe('cancelled');
  await world.assertSound();
});

describe('refused is', () => {
  test('what has left, what is not on it, and what lies in its parcels', async () => {
    await stock('BOLT', 5);
    const id = await order({ BOLT: 5 });
    const [shipment] = await standing(id);
    const pack = (quantity: string) =>
      post(
        '/shipments/{id}/parcels',
        { parcels: [{ lines: [{ sku: 'BOLT', quantity }], weightKg: '1' }] },
        { id: shipment?.id ?? '' },
      );
    await pack('4');
    const said = async (missing: Record<number, number>) => refusal(short(shipment, missing));
    expect(await said({ 1: 6 })).toContain('422');
    expect(await said({ 2: 1 })).toContain('422');
    expect(await said({ 1: 2 })).toContain('pack it anew first');
    await pack('3');
    expect(await short(shipment, { 1: 2 })).toMatchObject({ parcels: [{ no: 1 }] });
    await settle();
    await post(
      '/shipments/{id}/dispatch',
      { carrier: 'DHL', trackingNumber: '1' },
      { id: shipment?.id ?? '' },
    );
    expect(await said({ 1: 1 })).toContain('409');
    await settle();
    await world.assertSound();
  });

  test('more than one transaction books', async () => {
    world = new World(new Map(), MANY, () => ({}));
    await world.open();
    for (const sku of MANY) await stock(sku, 1);
    const whole = await order(Object.fromEntries(MANY.map((sku) => [sku, 1])), 'complete');
    expect(await refusal(short((await standing(whole))[0], { 1: 1 }))).toContain('422');
    await world.assertSound();
  });
});

test('a count says what to do about what orders hold; what was reported is not found by it again', async () => {
  await stock('BOLT', 6);
  const id = await order({ BOLT: 5 });
  const counted = async (quantity: string) => {
    const count = await post('/counts', { warehouse: 'HAM', reason: 'yearly', skus: ['BOLT'] });
    const lines = [{ sku: 'BOLT', quantity }];
    return post('/counts/{id}/quantities', { lines }, { id: count.id });
  };
  const review = (count: { id: string }) =>
    post('/counts/{id}/review', { decision: 'post', reason: 'so it is' }, { id: count.id, who: 'another' });
  const first = await counted('3');
  expect(first.status).toBe('counted');
  expect(await refusal(review(first))).toContain('report the shortage');
  await short((await standing(id))[0], { 1: 2 });
  expect(await refusal(review(first))).toContain('counted and corrected since');
  expect(await counted('3')).toMatchObject({ status: 'posted' });
  world.add(-1, 'BOLT', 'HAM');
  await settle();
  await world.assertSound();
});

test('of lots those are off that somebody names, else the first to expire', async () => {
  const lot = (lot: string, year: number, quantity: number) => ({
    lot,
    expiresOn: `${year}-01-01`,
    quantity: String(quantity),
  });
  const lots = [lot('OLD', 2020, 2), lot('SOON', 2990, 3), lot('LATE', 2999, 3)];
  await stock('PASTE', 8, 'HAM', { lots });
  const id = await order({ PASTE: 6 });
  const missing = (name: string, quantity: string) => ({
    lots: [{ sku: 'PASTE', lot: name, quantity }],
  });
  const [shipment] = await standing(id);
  expect(await refusal(short(shipment, { 1: 2 }, missing('LATE', '1')))).toContain('must come to 2');
  const lotsOf = async (quantity: number, more: object = {}) =>
    (await short(shipment, { 1: quantity }, more)).shortages.at(-1).lines[0].lots;
  expect(await lotsOf(1)).toMatchObject([{ lot: 'SOON', quantity: '1' }]);
  expect(await lotsOf(2, missing('LATE', '2'))).toMatchObject([{ lot: 'LATE', quantity: '2' }]);
  expect(await lotsOf(2, missing('OLD', '2'))).toMatchObject([{ lot: 'OLD', quantity: '2' }]);
  await settle();
  await world.assertSound();
});
