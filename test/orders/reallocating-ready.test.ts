import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customers } from '../../functions/customers/index.ts';
import { purchaseOrdersOf, shipmentsOf } from '../../functions/orders/facts.ts';
import { getOrder, listTimeline } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { post, Refused } from '../model/call.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

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
  await post('/stock/adjustments', { sku, warehouse, change: String(quantity), reason: 'found', ...more });
  world.add(quantity, sku, warehouse);
}

type Terms = 'split' | 'complete' | 'refuse';
async function order(goods: Record<string, number>, onShortage: Terms = 'split'): Promise<string> {
  const lines = Object.entries(goods).map(([sku, quantity]) => ({ sku, quantity: String(quantity) }));
  const { id } = await post('/orders', { customerId: world.customer.id, lines, onShortage });
  world.start(id);
  await settle();
  return id;
}

const give = (fromOrderId: string, toOrderId: string, quantity: number, more: object = {}) => {
  const goods = { sku: 'BOLT', warehouse: 'HAM', quantity: String(quantity) };
  return post('/stock/reallocations', { ...goods, fromOrderId, toOrderId, reason: 'urgent', ...more });
};

/** Of what stands ready of an order: where, and what of it. */
const standing = async (id: string) =>
  (await shipmentsOf((await getOrder(id)).shipmentIds)).filter(({ status }) => status === 'created');
const ready = async (id: string) =>
  (await standing(id))
    .map(({ warehouse, lines }) =>
      [warehouse, ...lines.map(({ sku, quantity }) => `${quantity / 1000} ${sku}`)].join(' '),
    )
    .toSorted();

/** All that is on the way for an order comes in. */
async function receive(id: string): Promise<void> {
  for (const po of await purchaseOrdersOf((await getOrder(id)).purchaseOrderIds)) {
    const lines = po.lines
      .filter((line) => line.received < line.quantity)
      .map(({ sku, quantity, received }) => ({ sku, quantity: String((quantity - received) / 1000) }));
    if (lines.length === 0) continue;
    await post('/purchase-orders/{id}/receipts', { lines }, { id: po.id });
    for (const { sku, quantity } of lines) world.add(Number(quantity), sku, po.warehouse);
  }
  await settle();
}

async function dispatch(id: string): Promise<void> {
  for (const one of await standing(id))
    await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id: one.id });
  await settle();
}

const pack = async (id: string, quantity: number) => {
  const [shipment] = await standing(id);
  const parcels =
    quantity > 0 ? [{ lines: [{ sku: 'BOLT', quantity: String(quantity) }], weightKg: '1' }] : [];
  return post('/shipments/{id}/parcels', { parcels }, { id: shipment?.id ?? '' });
};

const refusal = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'done',
    (error) => {
      if (!(error instanceof Refused)) throw error;
      return error.message;
    },
  );

describe('what stands ready', () => {
  test('goes to the order that waits, whose place the giver takes', async () => {
    await stock('BOLT', 5);
    const giver = await order({ BOLT: 5 });
    const taker = await order({ BOLT: 3 });
    const [po] = (await getOrder(taker)).purchaseOrderIds;
    const [before] = await standing(giver);
    expect(await give(giver, taker, 3)).toMatchObject({
      purchaseOrderIds: [po],
      shipmentIds: [before?.id],
    });
    await settle();
    expect(await ready(giver)).toEqual(['HAM 2 BOLT']);
    expect(await ready(taker)).toEqual(['HAM 3 BOLT']);
    const owed = await getOrder(giver);
    expect(owed.parts).toMatchObject([
      { id: 'HAM', lines: [{ quantity: 2000 }] },
      { id: 'backorder.s1', kind: 'backorder', lines: [{ quantity: 3000 }], purchaseOrderIds: [po] },
    ]);
    const [paper] = await purchaseOrdersOf([po ?? '']);
    expect(paper?.lines).toMatchObject([
      { quantity: 3000, pegs: [{ orderId: giver, part: 'backorder.s1', quantity: 3000 }] },
    ]);
    await world.assertSound();
    for (const id of [giver, taker]) {
      const { items } = await listTimeline(id, { limit: 50, sort: 'at' });
      expect(items.find(({ type }) => type === 'goods-reallocated')).toMatchObject({
        reason: 'urgent',
        data: { quantity: '3', fromOrderId: giver, toOrderId: taker, shipmentIds: [before?.id] },
      });
    }
    await dispatch(taker);
    await receive(giver);
    await dispatch(giver);
    expect((await getOrder(giver)).lines).toMatchObject([{ shipped: 5000, invoiced: 5000 }]);
    await world.assertSound();
  });

  test('all of it leaves a void shipment, the newest goes first, and lots stay to be chosen', async () => {
    const lots = [{ lot: 'A', expiresOn: '2990-01-01', quantity: '2' }];
    await stock('PASTE', 2, 'HAM', { lots });
    const giver = await order({ PASTE: 4 });
    await receiveLots(giver, 2);
    const [first, second] = await standing(giver);
    expect([first, second].map((one) => one?.status)).toEqual(['created', 'created']);
    const taker = await order({ PASTE: 3 });
    await give(giver, taker, 3, { sku: 'PASTE' });
    await settle();
    const sent = await shipmentsOf((await getOrder(giver)).shipmentIds);
    expect(sent.map(({ status, lines }) => [status, lines[0]?.quantity])).toEqual([
      ['created', 1000],
      ['void', undefined],
    ]);
    await dispatch(taker);
    await world.assertSound();
  });

  async function receiveLots(id: string, quantity: number): Promise<void> {
    const [po] = await purchaseOrdersOf((await getOrder(id)).purchaseOrderIds);
    const lots = [{ lot: 'B', expiresOn: '2991-01-01', quantity: String(quantity) }];
    const lines = [{ sku: 'PASTE', quantity: String(quantity), lots }];
    await post('/purchase-orders/{id}/receipts', { lines }, { id: po?.id ?? '' });
    world.add(quantity, 'PASTE', po?.warehouse ?? '');
    await settle();
  }

  test('of an order that goes whole waits, but for what was given, for all to be there again', async () => {
    await stock('BOLT', 3, 'HAM');
    await stock('BOLT', 2, 'SHA');
    await stock('NUT', 2, 'SHA');
    const giver = await order({ BOLT: 5, NUT: 2 }, 'complete');
    expect(await ready(giver)).toEqual(['HAM 3 BOLT', 'SHA 2 BOLT 2 NUT']);
    const taker = await order({ BOLT: 2 });
    await give(giver, taker, 2);
    await settle();
    expect(await ready(giver)).toEqual([]);
    expect(await ready(taker)).toEqual(['HAM 2 BOLT']);
    await world.assertSound();
    await receive(giver);
    expect(await ready(giver)).toEqual(['HAM 3 BOLT', 'SHA 2 BOLT 2 NUT']);
    await dispatch(giver);
    expect((await getOrder(giver)).lines.map(({ shipped }) => shipped)).toEqual([5000, 2000]);
    await world.assertSound();
  });

  test('may be what was left behind', async () => {
    await stock('BOLT', 5);
    const giver = await order({ BOLT: 5 });
    const [first] = await standing(giver);
    const some = { carrier: 'DHL', trackingNumber: '1', lines: [{ lineNo: 1, quantity: '2' }] };
    await post('/shipments/{id}/dispatch', some, { id: first?.id ?? '' });
    await settle();
    const taker = await order({ BOLT: 2 });
    await give(giver, taker, 2);
    await settle();
    expect([await ready(giver), await ready(taker)]).toEqual([['HAM 1 BOLT'], ['HAM 2 BOLT']]);
    await world.assertSound();
  });

  test('of an order that waits for more goes when it is asked for, else its place does', async () => {
    await stock('BOLT', 2);
    const giver = await order({ BOLT: 4 });
    // What the taker waits for comes later, by another one.
    const [id = ''] = (await getOrder(giver)).purchaseOrderIds;
    await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id });
    const taker = await order({ BOLT: 3 });
    expect(await give(giver, taker, 1)).not.toHaveProperty('shipmentIds');
    await settle();
    expect([await ready(giver), await ready(taker)]).toEqual([['HAM 2 BOLT'], []]);
    await give(giver, taker, 1, { ready: true });
    await settle();
    expect([await ready(giver), await ready(taker)]).toEqual([['HAM 1 BOLT'], ['HAM 1 BOLT']]);
    await world.assertSound();
  });

  test('once given, is not bought again when the giver is cancelled, nor taken back when the taker is', async () => {
    await stock('BOLT', 4);
    const giver = await order({ BOLT: 4 });
    const taker = await order({ BOLT: 2 });
    await give(giver, taker, 2);
    await post('/orders/{id}/cancel', { reason: 'no' }, { id: giver });
    await settle();
    expect(await ready(taker)).toEqual(['HAM 2 BOLT']);
    await world.assertSound();
    await post('/orders/{id}/cancel', { reason: 'no' }, { id: taker });
    await settle();
    await world.assertSound();
  });
});

describe('refused is', () => {
  test('what is packed, until it is unpacked, and what has left', async () => {
    await stock('BOLT', 4);
    const giver = await order({ BOLT: 4 });
    const taker = await order({ BOLT: 5 });
    await pack(giver, 1);
    expect(await refusal(give(giver, taker, 1))).toContain('unpack it first');
    await pack(giver, 0);
    await give(giver, taker, 1);
    await settle();
    await dispatch(giver);
    expect(await refusal(give(giver, taker, 1, { ready: true }))).toContain('409');
    await world.assertSound();
  });

  test('what is packed elsewhere of one that goes whole, and what is left of it once some has gone', async () => {
    await stock('BOLT', 2, 'HAM');
    await stock('BOLT', 2, 'SHA');
    const giver = await order({ BOLT: 4 }, 'complete');
    const taker = await order({ BOLT: 5 });
    await pack(giver, 1);
    const both = ['HAM', 'SHA'].map((warehouse) => refusal(give(giver, taker, 1, { warehouse })));
    for (const said of await Promise.all(both)) expect(said).toContain('unpack it first');
    const [first] = await standing(giver);
    await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id: first?.id ?? '' });
    await settle();
    const warehouse = first?.warehouse === 'HAM' ? 'SHA' : 'HAM';
    expect(await refusal(give(giver, taker, 1, { warehouse }))).toContain('some of it has left');
  });

  test('what an order has that takes nothing short, isn’t confirmed, or is cancelled, and more than there is', async () => {
    await stock('BOLT', 3);
    const strict = await order({ BOLT: 2 }, 'refuse');
    const other = await order({ BOLT: 1 });
    const taker = await order({ BOLT: 5 });
    expect(await refusal(give(strict, taker, 1))).toContain('takes nothing that is short');
    expect(await refusal(give(other, taker, 2))).toContain('No more than 1');
    expect(await refusal(give(other, taker, 1, { warehouse: 'SHA' }))).toContain('No more than 0');
    expect(await refusal(give(other, other, 1))).toContain('/fromOrderId');
    await post('/orders/{id}/cancel', { reason: 'no' }, { id: other });
    expect(await refusal(give(other, taker, 1))).toContain('is cancelling');
    const customer = await customers.get(keys.customer(world.customer.id));
    await transact([
      customers.replace({ ...customer, creditLimit: { amount: 0, currency: 'EUR' as const } }),
    ]);
    const body = { customerId: customer.id, lines: [{ sku: 'BOLT', quantity: '1' }] };
    const { id } = await post('/orders', body);
    expect(await refusal(give(id, taker, 1))).toContain('is placed');
  });

  test('what would change more than one transaction holds', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `PART-${i}`);
    world = new World(new Map(), many, () => ({}));
    await world.open();
    for (const sku of many) await stock(sku, 1);
    const giver = await order(Object.fromEntries(many.map((sku) => [sku, 1])), 'complete');
    const taker = await order({ 'PART-0': 1 });
    expect(await refusal(give(giver, taker, 1, { sku: 'PART-0' }))).toContain('/fromOrderId');
    await world.assertSound();
  });
});
