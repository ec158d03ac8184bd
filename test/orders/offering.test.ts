import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { purchaseOrders } from '../../functions/inventory/index.ts';
import { purchaseOrdersOf } from '../../functions/orders/facts.ts';
import { offer } from '../../functions/orders/offering.ts';
import { offerAround } from '../../functions/orders/offering-around.ts';
import { getOrder, listTimeline } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { post } from '../model/call.ts';
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
  world = new World(new Map(), ['BOLT', 'NUT', 'FRAME'], (sku) => OF[sku] ?? {});
  await world.open();
});
afterAll(async () => {
  log.end();
  await stop();
});

const supplier = { kind: 'purchase', supplier: 'Lieferwerk', leadTimeDays: 5 } as const;
const OF: Record<string, object> = {
  NUT: {
    supply: {
      ...supplier,
      price: { currency: 'EUR', unitPrice: '1.00' },
      minimumQuantity: 12_000,
      orderMultiple: 5000,
    },
  },
  FRAME: { supply: { kind: 'production', leadTimeDays: 1 }, components: [{ sku: 'BOLT', quantity: 2000 }] },
};

/** As far as everything goes by itself. */
async function settle(): Promise<void> {
  for (let more = true; more; ) {
    await world.hear();
    more = (await Promise.all(world.lives.map((life) => life.advance()))).some(Boolean);
  }
}

async function order(quantity: number, more: object = {}, sku = 'BOLT'): Promise<string> {
  const body = { customerId: world.customer.id, lines: [{ sku, quantity: String(quantity) }], ...more };
  const { id } = await post('/orders', body);
  world.start(id);
  await settle();
  return id;
}

async function stock(quantity: number, warehouse = 'HAM', sku = 'BOLT'): Promise<void> {
  const body = { sku, warehouse, change: String(quantity), reason: 'found' };
  await post('/stock/adjustments', body);
  world.add(quantity, sku, warehouse);
}

/** How much of what was ordered goes out, or has. */
async function going(id: string): Promise<number> {
  const { parts } = await getOrder(id);
  return parts.flatMap(({ lines }) => lines).reduce((sum, { shipped }) => sum + shipped, 0) / 1000;
}
const papersOf = async (id: string) => purchaseOrdersOf((await getOrder(id)).purchaseOrderIds);
const cancel = (id: string) => post('/orders/{id}/cancel', { reason: 'changed their mind' }, { id });

const SOON = { requestedDate: plusDays(now(), 3).slice(0, 10), priority: 'high' };
const LATER = { requestedDate: plusDays(now(), 90).slice(0, 10), priority: 'low' };

test('what an order had that is cancelled goes to who waits, in turn, and not to who comes later', async () => {
  await stock(10);
  const first = await order(10);
  const late = await order(4, LATER);
  const urgent = await order(8, SOON);
  await cancel(first);
  await settle();
  const newcomer = await order(10, LATER);
  expect(await Promise.all([urgent, late, newcomer].map(going))).toEqual([8, 2, 0]);
  const { items } = await listTimeline(urgent, { limit: 50, sort: 'at' });
  expect(items.find(({ type }) => type === 'goods-allocated')?.data).toEqual({
    sku: 'BOLT',
    warehouse: 'HAM',
    quantity: '8',
  });
  await world.assertSound();
});

describe('who waits for goods is served', () => {
  const reserve = async () => {
    const lines = [{ sku: 'BOLT', quantity: '3' }];
    return (await post('/reservations', { lines, until: plusDays(now(), 1), reason: 'a quote' })).id;
  };

  test.each<[string, () => Promise<() => Promise<unknown>>]>([
    ['by what is found', async () => () => stock(3)],
    ['from another warehouse', async () => () => stock(3, 'SHA')],
    [
      'by a count',
      async () => async () => {
        const { id } = await post('/counts', { warehouse: 'HAM', reason: 'yearly', skus: ['BOLT'] });
        const lines = [{ sku: 'BOLT', quantity: '3' }];
        const { status } = await post('/counts/{id}/quantities', { lines }, { id });
        const review = { decision: 'post', reason: 'so it is' };
        if (status === 'counted') await post('/counts/{id}/review', review, { id, who: 'another' });
        world.add(3, 'BOLT', 'HAM');
      },
    ],
    [
      'by what was kept for a quote and is no longer',
      async () => {
        await stock(3);
        const id = await reserve();
        return () => post('/reservations/{id}/release', {}, { id });
      },
    ],
    [
      'by what was kept for a quote and its order did not want',
      async () => {
        await stock(3);
        const reservationId = await reserve();
        return async () => {
          const lines = [{ sku: 'NUT', quantity: '1' }];
          const body = { customerId: world.customer.id, lines, reservationId };
          world.start((await post('/orders', body)).id);
        };
      },
    ],
    [
      'by a transfer that arrives',
      async () => {
        await stock(3, 'SHA');
        const body = { from: 'SHA', to: 'HAM', reason: 'r', lines: [{ sku: 'BOLT', quantity: '3' }] };
        const { id } = await post('/transfers', body);
        const lines = [{ sku: 'BOLT', quantity: '3' }];
        return async () => {
          await post('/transfers/{id}/receipts', { lines }, { id });
          world.add(0, 'BOLT', 'HAM');
        };
      },
    ],
    [
      'by what comes back from a customer',
      async () => {
        await stock(3);
        const id = await order(3);
        const [shipmentId = ''] = (await getOrder(id)).shipmentIds;
        const dispatch = { carrier: 'DHL', trackingNumber: '1' };
        await post('/shipments/{id}/dispatch', dispatch, { id: shipmentId });
        await settle();
        await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id: shipmentId });
        await settle();
        const lines = [{ sku: 'BOLT', quantity: '3' }];
        return async () => {
          const back = await post('/returns', { shipmentId, lines, reason: 'scratched' });
          await post('/returns/{id}/receipts', { lines }, { id: back.id });
          const good = [{ sku: 'BOLT', restocked: '3' }];
          await post('/returns/{id}/inspections', { lines: good }, { id: back.id });
          world.add(3, 'BOLT', 'HAM');
        };
      },
    ],
  ])('%s', async (_, prepare) => {
    const free = await prepare();
    const id = await order(5);
    expect(await going(id)).toBe(0);
    await free();
    await settle();
    expect(await going(id)).toBe(3);
    const [po] = await papersOf(id);
    expect(po?.lines[0]).toMatchObject({ quantity: 2000, pegs: [{ orderId: id, quantity: 2000 }] });
  });
});

test('what many free at once is given to each once, in turn', async () => {
  const ids = [await order(3, LATER), await order(3, SOON), await order(3)];
  await stock(7);
  await Promise.all([offer('BOLT'), offer('BOLT'), offer('BOLT'), settle()]);
  await settle();
  const [late, urgent, usual] = await Promise.all(ids.map(going));
  expect([urgent, usual, late]).toEqual([3, 3, 1]);
  await world.assertSound();
});

test('production takes free components in its turn, and buys so many fewer', async () => {
  const made = await order(3, SOON, 'FRAME');
  const waits = await order(4, LATER);
  await stock(7);
  await settle();
  const [making] = await papersOf(made);
  expect(making).toMatchObject({ ready: true, suppliedBy: [] });
  expect(await going(waits)).toBe(1);
  await world.assertSound();
});

test('what lies free though nobody heard of it is found by the look around', async () => {
  const id = await order(2);
  const level = { ...keys.stockLevel('BOLT', 'HAM'), sku: 'BOLT', warehouse: 'HAM' };
  const Item = { ...level, onHand: 5000, reserved: 0, available: 5000, incoming: 0, version: 1 };
  await transact([{ op: { Put: { Item } }, onConflict: 'retry' }]);
  await offerAround(now());
  await settle();
  expect(await going(id)).toBe(2);
});

describe('what is on the way for nobody', () => {
  test('is given to who is short, before more is bought, and what is left of it to who waits when it is there', async () => {
    const first = await order(3, {}, 'NUT');
    const [sent] = await papersOf(first);
    if (!sent) throw new Error('nothing was bought');
    await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id: sent.id });
    const second = await order(4, {}, 'NUT');
    expect((await papersOf(second)).map(({ id }) => id)).toEqual([sent.id]);
    const third = await order(9, {}, 'NUT');
    const [joined, drafted] = await papersOf(third);
    expect(joined?.lines[0]?.pegs.map(({ quantity }) => quantity)).toEqual([3000, 4000, 8000]);
    expect(drafted).toMatchObject({ status: 'draft', lines: [{ quantity: 15_000 }] });
    await world.assertSound();
    await cancel(second);
    await settle();
    const lines = [{ sku: 'NUT', quantity: '15' }];
    await post('/purchase-orders/{id}/receipts', { lines }, { id: sent.id });
    world.add(15, 'NUT', sent.warehouse);
    await settle();
    expect(await Promise.all([first, third].map(going))).toEqual([3, 9]);
    expect((await purchaseOrders.get(keys.purchaseOrder(drafted?.id ?? ''))).status).toBe('cancelled');
    await world.assertSound();
  });

  test('and comes in for an order that is cancelled, goes to who has a place on the same', async () => {
    const ids = [await order(4, SOON, 'NUT'), await order(4, SOON, 'NUT'), await order(9, LATER, 'NUT')];
    const [po] = await papersOf(ids[0] ?? '');
    const lines = [{ sku: 'NUT', quantity: '15' }];
    await post('/purchase-orders/{id}/receipts', { lines }, { id: po?.id ?? '' });
    world.add(15, 'NUT', 'HAM');
    await Promise.all([cancel(ids[0] ?? ''), cancel(ids[1] ?? '')]);
    await settle();
    expect(await going(ids[2] ?? '')).toBe(9);
    await world.assertSound();
  });
});
