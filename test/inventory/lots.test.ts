import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Product } from '../../functions/catalog/index.ts';
import { lotHandlers } from '../../functions/inventory/lots/handlers.ts';
import { lotRoutes } from '../../functions/inventory/lots/routes.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { handler as look } from '../../functions/orders/lookout.ts';
import { getOrder } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { shipments } from '../../functions/shipping/index.ts';
import { post, Refused } from '../model/call.ts';
import type { Life } from '../model/lives.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const FIRST = '2026-03-02T09:00:00.000Z';
const PASTE = 'PASTE';
const SKUS = [PASTE, 'BOLT', 'KIT'];
const OF: Record<string, Partial<Product>> = {
  PASTE: { tracked: 'lot', shelfLifeDays: 10 },
  KIT: { supply: { kind: 'production', leadTimeDays: 1 }, components: [{ sku: PASTE, quantity: 2000 }] },
};

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
let world: World;
beforeAll(async () => {
  process.env.METRICS_NAMESPACE = 'spec';
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
  vi.useRealTimers();
});
afterAll(async () => {
  log.end();
  await stop();
});

const call = stackOf(lotRoutes, lotHandlers);
const read = async (lot: string, query: Record<string, string> = {}) =>
  (await call('getLot', { params: { sku: PASTE, lot }, query })).body;
const movementsOf = async (lot: string, query: Record<string, string> = {}) =>
  (await call('listLotMovements', { params: { sku: PASTE, lot }, query })).body.items;
const listed = async (query: Record<string, string>) => (await call('listLots', { query })).body.items;

const day = (n: number): string => plusDays(FIRST, n).slice(0, 10);
const lot = (name: string, quantity: number, expires?: number) => ({
  lot: name,
  quantity: String(quantity),
  ...(expires === undefined ? {} : { expiresOn: day(expires) }),
});

async function adjust(change: number, lots?: object[], more: object = {}): Promise<void> {
  const body = { sku: PASTE, warehouse: 'HAM', change: String(change), reason: 'r', ...more };
  await post('/stock/adjustments', { ...body, ...(lots ? { lots } : {}) });
  world.add(change, PASTE, 'HAM');
}
/** Three of what expires on the third day, five of what does on the ninth. */
const stocked = () => adjust(8, [lot('NEW', 5, 9), lot('OLD', 3, 3)], { kind: 'opening' });

const there = async (warehouse = 'HAM') => {
  const level = (await levelsOfSku(PASTE)).find((one) => one.warehouse === warehouse);
  return level?.lots?.map((one) => [one.lot, one.onHand / 1000]);
};
const available = async () => ((await levelsOfSku(PASTE))[0]?.available ?? 0) / 1000;
const changes = async (kind: string) =>
  (await listMovements(PASTE, { limit: 100 })).items
    .filter((one) => one.kind === kind)
    .map(({ lots = [] }) => lots.map((one) => [one.lot, one.change / 1000]));

/** Where a refusal points to; a conflict points nowhere. */
async function pointer(deed: Promise<unknown>): Promise<string> {
  try {
    await deed;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await world.assertSound();
    return JSON.parse(error.message.replace(/^.*? \d{3} /, '')).errors?.[0]?.pointer ?? 'conflict';
  }
  throw new Error('was not refused');
}

async function order(quantity: number, sku = PASTE): Promise<Life> {
  const lines = [{ sku, quantity: String(quantity) }];
  const life = world.start((await post('/orders', { customerId: world.customer.id, lines })).id);
  while (await life.advance());
  return life;
}
const shipmentsOf = async ({ id }: Life) =>
  shipments.getMany((await getOrder(id)).shipmentIds.map(keys.shipment));
async function dispatch(life: Life, more: object = {}) {
  const [shipment] = await shipmentsOf(life);
  const id = shipment?.id ?? '';
  const said = await post(
    '/shipments/{id}/dispatch',
    { carrier: 'DHL', trackingNumber: '1', ...more },
    { id },
  );
  await world.assertSound();
  while (await life.advance());
  await world.assertSound();
  return said;
}
const lotsOf = (shipment: { lines: { lots: { lot: string; quantity: string }[] }[] }) =>
  shipment.lines.flatMap(({ lots }) => lots.map((one) => [one.lot, one.quantity]));

describe('what comes in', () => {
  test('names its lots and until when each is good, or is refused by the field', async () => {
    const into = (lots?: object[]) => pointer(adjust(8, lots));
    expect(await into()).toBe('/lots');
    expect(await into([lot('A', 3, 3)])).toBe('/lots');
    expect(await into([lot('A', 7.5, 3), lot('B', 0.5, 3)])).toBe('/lots/0/quantity');
    await stocked();
    expect(await into([lot('OLD', 8, 4)])).toBe('/lots/0/expiresOn');
    expect(
      await pointer(
        post('/stock/adjustments', {
          sku: 'BOLT',
          warehouse: 'HAM',
          change: '1',
          reason: 'r',
          lots: [lot('A', 1, 3)],
        }),
      ),
    ).toBe('/lots');
    expect(await there()).toEqual([
      ['OLD', 3],
      ['NEW', 5],
    ]);
  });

  test('comes in parts when it is of more lots than one transaction takes, and of no more than fit a place', async () => {
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => lot(`L-${from + i}`, 1, 9));
    expect(await pointer(adjust(50, many(0, 50)))).toBe('/lots');
    await adjust(25, many(0, 25));
    await adjust(25, many(25, 50));
    expect(await pointer(adjust(1, many(50, 51)))).toBe('conflict');
    await adjust(-50);
    await world.assertSound();
    expect(await there()).toEqual([]);
  });

  test('is good as long as the shelf life says where nobody else does, and as it is on record of the lot', async () => {
    await adjust(2, [lot('A', 2)]);
    vi.setSystemTime(new Date(plusDays(FIRST, 3)));
    await adjust(1, [lot('A', 1)]);
    expect(await read('A')).toMatchObject({ expiresOn: day(10), onHand: '3' });
    await world.assertSound();
  });

  test('is received in several lots at once, but not when it has expired', async () => {
    await order(6);
    const { items } = await listPurchaseOrders();
    const id = items[0]?.id ?? '';
    const receive = (lots: object[]) =>
      post('/purchase-orders/{id}/receipts', { lines: [{ sku: PASTE, quantity: '6', lots }] }, { id });
    expect(await pointer(receive([lot('A', 6, -1)]))).toBe('/lines/0/lots/0/expiresOn');
    expect(
      await pointer(
        post('/purchase-orders/{id}/receipts', { lines: [{ sku: PASTE, quantity: '6' }] }, { id }),
      ),
    ).toBe('/lines/0/lots');
    const po = await receive([lot('B', 4, 5), lot('A', 2)]);
    expect(po.receipts[0].lines[0].lots).toEqual([{ ...lot('B', 4, 5) }, { ...lot('A', 2, 10) }]);
    world.add(6, PASTE, 'HAM');
    await world.assertSound();
    expect(await there()).toEqual([
      ['B', 4],
      ['A', 2],
    ]);
  });
});

async function listPurchaseOrders() {
  const { purchaseOrders } = await import('../../functions/inventory/index.ts');
  return purchaseOrders.list('byKind', 'PO', { limit: 10 });
}

describe('what goes out', () => {
  test('is the first to expire, unless a lot is named', async () => {
    await stocked();
    await adjust(-4);
    expect(await there()).toEqual([['NEW', 4]]);
    await adjust(3, [lot('MORE', 3, 1)]);
    await adjust(-2, [lot('NEW', 2)], { kind: 'scrap' });
    expect(await there()).toEqual([
      ['MORE', 3],
      ['NEW', 2],
    ]);
    expect(await pointer(adjust(-2, [lot('GONE', 2)]))).toBe('/lots/0/lot');
    expect(await pointer(adjust(-4, [lot('MORE', 4)]))).toBe('/lots/0/quantity');
    expect(await pointer(adjust(-1, [lot('MORE', 0.5), lot('NEW', 0.5)]))).toBe('/lots/0/quantity');
    expect(await changes('scrap')).toEqual([[['NEW', -2]]]);
    expect(await pointer(adjust(-6))).toBe('conflict');
    await world.assertSound();
  });

  test('is told of a shipment, by the lots that a carrier was handed, and found again from the lot', async () => {
    await stocked();
    const life = await order(4);
    const said = await dispatch(life);
    expect(lotsOf(said)).toEqual([
      ['OLD', '3'],
      ['NEW', '1'],
    ]);
    expect(await there()).toEqual([['NEW', 4]]);
    expect(await movementsOf('OLD', { kind: 'shipment' })).toMatchObject([
      { reference: said.id, change: '-3', warehouse: 'HAM', expiresOn: day(3) },
    ]);
    expect(await changes('shipment')).toEqual([
      [
        ['OLD', -3],
        ['NEW', -1],
      ],
    ]);
  });

  test('is nobody else’s from the moment a carrier has it, whenever the books let it go', async () => {
    await stocked();
    const [one, other] = [await order(3), await order(3)];
    const [first] = await shipmentsOf(one);
    const [second] = await shipmentsOf(other);
    const body = { carrier: 'DHL', trackingNumber: '1' };
    const [a, b] = await Promise.all(
      [first, second].map((s) => post('/shipments/{id}/dispatch', body, { id: s?.id ?? '' })),
    );
    await world.assertSound();
    expect([lotsOf(a), lotsOf(b)].flat().toSorted()).toEqual([
      ['NEW', '3'],
      ['OLD', '3'],
    ]);
    expect(await pointer(adjust(-1, [lot('OLD', 1)]))).toBe('/lots/0/quantity');
    for (const life of [one, other]) while (await life.advance());
    await world.assertSound();
    expect(await there()).toEqual([['NEW', 2]]);
  });

  test('may be picked by name at dispatch', async () => {
    await stocked();
    const life = await order(4);
    const named = (lots: object[]) => dispatch(life, { lots: lots.map((one) => ({ sku: PASTE, ...one })) });
    expect(await pointer(named([lot('NEW', 3)]))).toBe('/lots');
    expect(await pointer(named([lot('GONE', 4)]))).toBe('/lots/0/lot');
    expect(await pointer(named([lot('NEW', 3.5), lot('OLD', 0.5)]))).toBe('/lots/0/quantity');
    expect(await pointer(dispatch(life, { lots: [{ sku: 'BOLT', ...lot('NEW', 1) }] }))).toBe('/lots/0/sku');
    expect(lotsOf(await named([lot('NEW', 4)]))).toEqual([['NEW', '4']]);
    expect(await there()).toEqual([
      ['OLD', 3],
      ['NEW', 1],
    ]);
  });

  test('is what goes now of a shipment, and later what was left behind', async () => {
    await stocked();
    const life = await order(6);
    const first = await dispatch(life, { lines: [{ lineNo: 1, quantity: '4' }] });
    expect(lotsOf(first)).toEqual([
      ['OLD', '3'],
      ['NEW', '1'],
    ]);
    const [, second] = await shipmentsOf(life);
    const body = { carrier: 'DHL', trackingNumber: '2' };
    expect(lotsOf(await post('/shipments/{id}/dispatch', body, { id: second?.id ?? '' }))).toEqual([
      ['NEW', '2'],
    ]);
    while (await life.advance());
    await world.assertSound();
    expect(await there()).toEqual([['NEW', 2]]);
  });

  test('is used up in production, too', async () => {
    await stocked();
    await order(2, 'KIT');
    const { items } = await listPurchaseOrders();
    await post(
      '/purchase-orders/{id}/receipts',
      { lines: [{ sku: 'KIT', quantity: '2' }] },
      { id: items[0]?.id ?? '' },
    );
    world.add(-4, PASTE, 'HAM');
    world.add(2, 'KIT', 'HAM');
    expect(await changes('consumption')).toEqual([
      [
        ['OLD', -3],
        ['NEW', -1],
      ],
    ]);
    expect(await there()).toEqual([['NEW', 4]]);
  });

  test('arrives elsewhere as it left, in part by name or by what expires first', async () => {
    await stocked();
    const sent = { from: 'HAM', to: 'SHA', reason: 'r', lines: [{ sku: PASTE, quantity: '5' }] };
    const { id, lines } = await post('/transfers', sent);
    world.add(-5, PASTE, 'HAM');
    expect(lines[0].lots).toMatchObject([
      { lot: 'OLD', quantity: '3' },
      { lot: 'NEW', quantity: '2' },
    ]);
    const arrive = (quantity: string, lots?: object[]) =>
      post(
        '/transfers/{id}/receipts',
        { lines: [{ sku: PASTE, quantity, ...(lots ? { lots } : {}) }] },
        { id },
      );
    expect(await pointer(arrive('3', [lot('NEW', 3)]))).toBe('/lines/0/lots/0/quantity');
    expect(await pointer(arrive('1', [lot('NEW', 0.5), lot('OLD', 0.5)]))).toBe('/lines/0/lots/0/quantity');
    await arrive('1', [lot('NEW', 1)]);
    await arrive('4');
    world.add(5, PASTE, 'SHA');
    await world.assertSound();
    expect(await there('SHA')).toEqual([
      ['OLD', 3],
      ['NEW', 2],
    ]);
    expect((await read('OLD')).levels).toEqual([
      { warehouse: 'HAM', onHand: '0' },
      { warehouse: 'SHA', onHand: '3' },
    ]);
  });
});

describe('what comes back', () => {
  async function delivered() {
    await stocked();
    const life = await order(4);
    const { id } = await dispatch(life);
    await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id });
    const goods = [{ sku: PASTE, quantity: '4' }];
    const back = await post('/returns', { shipmentId: id, lines: goods, reason: 'too much' });
    await post('/returns/{id}/receipts', { lines: goods }, { id: back.id });
    return (more: object) =>
      post('/returns/{id}/inspections', { lines: [{ sku: PASTE, ...more }] }, { id: back.id });
  }

  test('is restocked in the lots that went out', async () => {
    const inspect = await delivered();
    expect(await pointer(inspect({ restocked: '2' }))).toBe('/lines/0/lots');
    expect(await pointer(inspect({ restocked: '2', lots: [lot('GONE', 2)] }))).toBe('/lines/0/lots/0/lot');
    const halves = [lot('OLD', 1.5), lot('NEW', 0.5)];
    expect(await pointer(inspect({ restocked: '2', lots: halves }))).toBe('/lines/0/lots/0/quantity');
    expect(await pointer(inspect({ restocked: '2', lots: [lot('NEW', 2)] }))).toBe(
      '/lines/0/lots/0/quantity',
    );
    await inspect({ restocked: '2', lots: [lot('OLD', 1), lot('NEW', 1)], scrapped: '1', reason: 'wet' });
    world.add(2, PASTE, 'HAM');
    await world.assertSound();
    expect(await there()).toEqual([
      ['OLD', 1],
      ['NEW', 5],
    ]);
    expect(await changes('return')).toEqual([
      [
        ['OLD', 1],
        ['NEW', 1],
      ],
    ]);
  });

  test('with several returns is of no lot more than went out of it, also of two at once', async () => {
    await stocked();
    const { id } = await dispatch(await order(6));
    await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id });
    const backs = [];
    for (const quantity of ['2', '2', '2']) {
      const lines = [{ sku: PASTE, quantity }];
      const back = await post('/returns', { shipmentId: id, lines, reason: 'too much' });
      await post('/returns/{id}/receipts', { lines }, { id: back.id });
      backs.push(back.id);
    }
    const restock = (back: string, name: string, quantity: number) => {
      const lines = [{ sku: PASTE, restocked: String(quantity), lots: [lot(name, quantity)] }];
      return post('/returns/{id}/inspections', { lines }, { id: back });
    };
    const [one, other, third] = backs;
    const both = await Promise.allSettled([restock(one, 'OLD', 2), restock(other, 'OLD', 2)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    world.add(2, PASTE, 'HAM');
    expect(await pointer(restock(third, 'OLD', 2))).toBe('/lines/0/lots/0/quantity');
    await restock(third, 'NEW', 2);
    world.add(2, PASTE, 'HAM');
    await world.assertSound();
    expect(await there()).toEqual([
      ['OLD', 2],
      ['NEW', 4],
    ]);
  });

  test('undelivered is again what it was', async () => {
    await stocked();
    const life = await order(4);
    const { id } = await dispatch(life);
    await post('/shipments/{id}/tracking-events', { status: 'returned' }, { id });
    await post('/orders/{id}/cancel', { reason: 'r' }, { id: life.id });
    while (await life.advance());
    await world.assertSound();
    expect(await there()).toEqual([
      ['OLD', 3],
      ['NEW', 5],
    ]);
  });
});

describe('a count', () => {
  const count = async (quantity: string, lots?: object[]) => {
    const { id } = await post('/counts', { warehouse: 'HAM', reason: 'r', skus: [PASTE] });
    const line = { sku: PASTE, quantity, ...(lots ? { lots } : {}) };
    return post('/counts/{id}/quantities', { lines: [line] }, { id });
  };

  test('that somebody else has to decide about is posted by lots when it is', async () => {
    await adjust(600, [lot('A', 600, 9)], { kind: 'opening' });
    const counted = await count('400', [lot('A', 390), lot('B', 10, 9)]);
    expect(counted.status).toBe('counted');
    await adjust(-1);
    const decide = { decision: 'post', reason: 'looked again' };
    await post('/counts/{id}/review', decide, { id: counted.id, who: 'another' });
    world.add(-200, PASTE, 'HAM');
    await world.assertSound();
    expect(await there()).toEqual([
      ['A', 389],
      ['B', 10],
    ]);
  });

  test('is of lots: what is missing of one and found of another is posted of each', async () => {
    await stocked();
    expect(await pointer(count('8'))).toBe('/lines/0/lots');
    expect(await pointer(count('8', [lot('OLD', 7)]))).toBe('/lines/0/lots');
    const { status, lines } = await count('8', [lot('OLD', 2), lot('NEW', 5), lot('FOUND', 1, 7)]);
    expect([status, lines[0].result.difference]).toEqual(['posted', '0']);
    expect(lines[0].result.lots).toMatchObject([
      { difference: '-1' },
      { difference: '0' },
      { difference: '1' },
    ]);
    await world.assertSound();
    expect(await there()).toEqual([
      ['OLD', 2],
      ['FOUND', 1],
      ['NEW', 5],
    ]);
    await count('0');
    world.add(-8, PASTE, 'HAM');
    await world.assertSound();
    expect(await there()).toEqual([]);
  });
});

test('a count looks also for a lot that was there then and has left since', async () => {
  await stocked();
  const { id } = await post('/counts', { warehouse: 'HAM', reason: 'r', skus: [PASTE] });
  const at = now();
  vi.setSystemTime(new Date(Date.parse(at) + 1000));
  await adjust(-3);
  const line = { sku: PASTE, quantity: '5', lots: [lot('NEW', 5)] };
  const { lines } = await post('/counts/{id}/quantities', { at, lines: [line] }, { id });
  expect(lines[0].result).toMatchObject({ book: '8', difference: '-3' });
});

describe('what has expired', () => {
  test('is good on its last day, and kept from being sold on the next', async () => {
    await stocked();
    vi.setSystemTime(new Date(plusDays(FIRST, 3)));
    await look();
    expect(await available()).toBe(8);
    vi.setSystemTime(new Date(plusDays(FIRST, 4)));
    await look();
    expect(await available()).toBe(5);
    await look();
    await world.assertSound();
    const life = await order(6);
    expect((await getOrder(life.id)).parts.map(({ kind }) => kind)).toEqual(['stock', 'backorder']);
    expect(lotsOf(await dispatch(life))).toEqual([['NEW', '5']]);
    expect(await pointer(adjust(-1))).toBe('conflict');
    await adjust(-3, [lot('OLD', 3)], { kind: 'scrap' });
    await world.assertSound();
    expect([await there(), await available()]).toEqual([[], 0]);
  });

  test('is not handed to a carrier, though it was reserved in time; what comes in then takes its place', async () => {
    await stocked();
    const life = await order(8);
    vi.setSystemTime(new Date(plusDays(FIRST, 4)));
    await look();
    expect(await listed({})).toMatchObject([{ expired: '0', lacking: '3' }]);
    expect(await pointer(dispatch(life))).toBe('conflict');
    expect(
      await pointer(
        dispatch(life, { lots: [lot('OLD', 3), lot('NEW', 5)].map((one) => ({ sku: PASTE, ...one })) }),
      ),
    ).toBe('/lots/0/lot');
    await adjust(3, [lot('FRESH', 3)]);
    await look();
    await world.assertSound();
    expect(await available()).toBe(0);
    expect(await listed({})).toMatchObject([{ expired: '3', lacking: '0' }]);
    expect(lotsOf(await dispatch(life))).toEqual([
      ['NEW', '5'],
      ['FRESH', '3'],
    ]);
    expect(await there()).toEqual([['OLD', 3]]);
  });

  test('is kept from being sold at once where it comes in like that', async () => {
    await adjust(2, [lot('LATE', 2, -1)]);
    expect(await available()).toBe(0);
    await world.assertSound();
  });

  test('is listed, as is what is about to, by the day, in all warehouses or in one', async () => {
    await stocked();
    await post('/stock/adjustments', {
      sku: PASTE,
      warehouse: 'SHA',
      change: '1',
      reason: 'r',
      lots: [lot('FAR', 1, 5)],
    });
    expect((await listed({})).map((one: { warehouse: string }) => one.warehouse)).toEqual(['HAM', 'SHA']);
    expect(await listed({ expiringBy: day(3) })).toMatchObject([
      { sku: PASTE, warehouse: 'HAM', expiresOn: day(3), lots: [{ lot: 'OLD', onHand: '3' }] },
    ]);
    expect(await listed({ warehouse: 'SHA' })).toMatchObject([{ warehouse: 'SHA', onHand: '1' }]);
    expect(await listed({ expiringBy: day(2) })).toEqual([]);
  });
});

test('a lot’s past is told as of any instant', async () => {
  await stocked();
  const before = now();
  vi.setSystemTime(new Date(plusDays(FIRST, 1)));
  await adjust(-2);
  expect((await read('OLD')).onHand).toBe('1');
  expect((await read('OLD', { asOf: before })).onHand).toBe('3');
  expect((await read('OLD', { asOf: plusDays(FIRST, -1) })).onHand).toBe('0');
  expect((await call('getLot', { params: { sku: PASTE, lot: 'NO' } })).status).toBe(404);
});
