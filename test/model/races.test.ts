import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { invoices } from '../../functions/billing/index.ts';
import { products } from '../../functions/catalog/index.ts';
import { purchaseOrders } from '../../functions/inventory/index.ts';
import { levelsOfSku } from '../../functions/inventory/store.ts';
import { invoiceMonths } from '../../functions/orders/monthly/run.ts';
import { offer } from '../../functions/orders/offering.ts';
import { getOrder } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { patch, post, Refused } from './call.ts';
import { World } from './world.ts';

const RUNS = 6;
const ORDERS = 4;

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Each as far as it goes by itself, all of them beside each other. */
const goOn = ({ lives }: World) =>
  Promise.all(
    lives.map(async (life) => {
      while (await life.advance());
    }),
  );

/** What may come too late is refused, and has done nothing. */
const perhaps = (deed: Promise<unknown>): Promise<boolean> =>
  deed.then(
    () => true,
    (error) => {
      if (!(error instanceof Refused)) throw error;
      return false;
    },
  );

/** Several orders that wait for the same draft, each for so many. */
async function waiting(wanted: readonly number[]): Promise<{ world: World; po: string; ids: string[] }> {
  const world = new World(new Map());
  await world.open();
  for (const quantity of wanted) {
    const lines = [{ sku: 'BOLT', quantity: String(quantity) }];
    world.start((await post('/orders', { customerId: world.customer.id, lines })).id);
  }
  await goOn(world);
  const ids = world.lives.map(({ id }) => id);
  const [po = ''] = (await getOrder(ids[0] ?? '')).purchaseOrderIds;
  return { world, po, ids };
}

/** Its only line to so much. */
const amend = (id: string, quantity: number) =>
  post(
    '/orders/{id}/amendments',
    { lines: [{ lineNo: 1, quantity: String(quantity) }], reason: 'r' },
    { id },
  );

const amount = fc.integer({ min: 1, max: 6 });
const wanted = fc.array(amount, { minLength: ORDERS, maxLength: ORDERS });
const hesitant = fc.array(fc.nat({ max: 40 }), { minLength: ORDERS, maxLength: ORDERS });
const parcels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 5 });

test('goods that come in while an order is cancelled, one amended, another takes its place and all go on, are each given once', async () => {
  const race = fc.asyncProperty(wanted, parcels, amount, async (quantities, came, instead) => {
    const { world, po, ids } = await waiting(quantities);
    const [cancelled = '', giver = '', taker = '', amended = ''] = ids;
    const receive = async (quantity: number) => {
      const body = { lines: [{ sku: 'BOLT', quantity: String(quantity) }] };
      const taken = await perhaps(post('/purchase-orders/{id}/receipts', body, { id: po }));
      if (taken) world.add(quantity, 'BOLT', 'HAM');
    };
    const give = { sku: 'BOLT', warehouse: 'HAM', fromOrderId: giver, toOrderId: taker, quantity: '1' };
    await Promise.all([
      ...came.map(receive),
      post('/orders/{id}/cancel', { reason: 'changed their mind' }, { id: cancelled }),
      perhaps(post('/stock/reallocations', { ...give, reason: 'it is urgent' })),
      perhaps(amend(amended, instead)),
      ...Array.from({ length: 3 }, () => offer('BOLT')),
      goOn(world),
    ]);
    await goOn(world);
    await world.assertSound();
    expect((await getOrder(cancelled)).status).toBe('cancelled');

    const { lines } = await purchaseOrders.get(keys.purchaseOrder(po));
    expect(lines.flatMap((line) => line.pegs).filter((peg) => peg.orderId === cancelled)).toEqual([]);
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
});

test('lots that carriers take at once, while people take from them and move them, are each taken once', async () => {
  const race = fc.asyncProperty(wanted, parcels, async (quantities, taken) => {
    const world = new World(new Map());
    await world.open();
    const lots = [1, 2, 3].map((n) => ({ lot: `L-${n}`, expiresOn: `2990-01-0${n}`, quantity: '10' }));
    const stock = { sku: 'PASTE', warehouse: 'HAM', reason: 'r' };
    await post('/stock/adjustments', { ...stock, change: '30', lots });
    world.add(30, 'PASTE', 'HAM');
    for (const quantity of quantities) {
      const lines = [{ sku: 'PASTE', quantity: String(quantity) }];
      world.start((await post('/orders', { customerId: world.customer.id, lines })).id);
    }
    await goOn(world);
    const all = await Promise.all(world.lives.map(({ id }) => getOrder(id)));
    const dispatch = (id: string) =>
      post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id });
    const take = async (quantity: number, i: number) => {
      const move = {
        from: 'HAM',
        to: 'SHA',
        reason: 'r',
        lines: [{ sku: 'PASTE', quantity: String(quantity) }],
      };
      const done = await perhaps(
        i % 2 === 0
          ? post('/stock/adjustments', { ...stock, change: String(-quantity) })
          : post('/transfers', move),
      );
      if (done) world.add(-quantity, 'PASTE', 'HAM');
    };
    await Promise.all([
      ...all.flatMap(({ shipmentIds }) => shipmentIds.map(dispatch)),
      ...taken.map(take),
      goOn(world),
    ]);
    await goOn(world);
    await world.assertSound();
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
});

test('what goods cost changes while they come, leave and are moved: in the books they are worth the last', async () => {
  const race = fc.asyncProperty(wanted, parcels, async (quantities, moved) => {
    const { world, po } = await waiting(quantities);
    const stock = { sku: 'BOLT', warehouse: 'HAM', reason: 'r' };
    const receive = async (quantity: number) => {
      const lines = [{ sku: 'BOLT', quantity: String(quantity) }];
      if (await perhaps(post('/purchase-orders/{id}/receipts', { lines }, { id: po })))
        world.add(quantity, 'BOLT', 'HAM');
    };
    const take = async (quantity: number) => {
      if (await perhaps(post('/stock/adjustments', { ...stock, change: String(-quantity) })))
        world.add(-quantity, 'BOLT', 'HAM');
    };
    const cost = (unitCost: string) =>
      perhaps(patch('/products/{sku}', { cost: { currency: 'EUR', unitCost } }, { sku: 'BOLT' }));
    await receive(1);
    await Promise.all([...moved.map(receive), ...moved.map(take), cost('2'), cost('3'), goOn(world)]);
    await goOn(world);
    await world.assertSound();
    const { cost: last } = await products.get(keys.product('BOLT'));
    const [level] = await levelsOfSku('BOLT');
    const onHand = (level?.onHand ?? 0) / 1000;
    expect(level?.value?.amount).toBe(Math.round(onHand * Number(last?.unitCost) * 100));
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
});

test('shipments that leave, are short or cancelled at once are one of these, and every piece is somewhere', async () => {
  const race = fc.asyncProperty(wanted, parcels, async (quantities, missing) => {
    const world = new World(new Map());
    await world.open();
    const stock = { sku: 'BOLT', warehouse: 'HAM', reason: 'r' };
    await post('/stock/adjustments', { ...stock, change: '30' });
    world.add(30, 'BOLT', 'HAM');
    for (const [i, quantity] of quantities.entries()) {
      const lines = [{ sku: 'BOLT', quantity: String(quantity) }];
      const onShortage = i % 2 === 0 ? 'split' : 'complete';
      world.start((await post('/orders', { customerId: world.customer.id, lines, onShortage })).id);
    }
    await goOn(world);
    const all = await Promise.all(world.lives.map(({ id }) => getOrder(id)));
    const standing = all.flatMap(({ shipmentIds }) => shipmentIds);
    const dispatch = (id: string) =>
      perhaps(post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, { id }));
    const short = async (quantity: number, i: number) => {
      const id = standing[i % standing.length] ?? '';
      const lines = [{ lineNo: 1, quantity: String(quantity) }];
      if (await perhaps(post('/shipments/{id}/shortage', { lines, reason: 'gone' }, { id })))
        world.add(-quantity, 'BOLT', 'HAM');
    };
    await Promise.all([
      ...missing.map(short),
      ...missing.map(short),
      ...standing.slice(1).map(dispatch),
      perhaps(post('/orders/{id}/cancel', { reason: 'no' }, { id: all[0]?.id ?? '' })),
      goOn(world),
    ]);
    await goOn(world);
    await world.assertSound();
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
});

test('what stands ready and is given, leaves or is cancelled at once is one of these, and each piece has one owner', async () => {
  let all = 0;
  const race = fc.asyncProperty(wanted, parcels, hesitant, async (quantities, given, hesitating) => {
    const world = new World(new Map());
    await world.open();
    const stock = { sku: 'BOLT', warehouse: 'HAM', reason: 'r' };
    const there = quantities.reduce((sum, quantity) => sum + quantity, 0);
    await post('/stock/adjustments', { ...stock, change: String(there) });
    world.add(there, 'BOLT', 'HAM');
    const place = async (quantity: number, i: number) => {
      const lines = [{ sku: 'BOLT', quantity: String(quantity) }];
      const onShortage = i % 2 === 0 ? 'split' : 'complete';
      const { id } = await post('/orders', { customerId: world.customer.id, lines, onShortage });
      world.start(id);
      await goOn(world);
      return getOrder(id);
    };
    const givers: Awaited<ReturnType<typeof place>>[] = [];
    for (const [i, quantity] of quantities.entries()) givers.push(await place(quantity, i));
    const takers = [await place(9, 0), await place(9, 1)];
    const give = async (quantity: number, i: number) => {
      const fromOrderId = givers[i % givers.length]?.id;
      const toOrderId = takers[i % takers.length]?.id;
      const wish = { sku: 'BOLT', warehouse: 'HAM', fromOrderId, toOrderId, quantity: String(quantity) };
      if (await perhaps(post('/stock/reallocations', { ...wish, ready: true, reason: 'urgent' }))) all++;
    };
    const leave = async ({ id, shipmentIds: [sent = ''] }: (typeof givers)[number], i: number) => {
      // As long as it takes to read so often.
      for (let reads = hesitating[i] ?? 0; reads > 0; reads--) await getOrder(id);
      const how = { carrier: 'DHL', trackingNumber: '1' };
      await perhaps(
        i < 2
          ? post('/orders/{id}/cancel', { reason: 'no' }, { id })
          : post('/shipments/{id}/dispatch', how, { id: sent }),
      );
    };
    await Promise.all([
      ...given.map(give),
      ...given.map((_, i) => give(1, i)),
      ...givers.map(leave),
      perhaps(post('/orders/{id}/cancel', { reason: 'no' }, { id: takers[1]?.id ?? '' })),
      goOn(world),
    ]);
    await goOn(world);
    await world.assertSound();
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
  expect(all).toBeGreaterThan(0);
});

test('a month that two runs invoice while orders leave and are cancelled, is invoiced once and to the cent', async () => {
  let several = 0;
  const race = fc.asyncProperty(wanted, hesitant, async (quantities, hesitating) => {
    const world = new World(new Map());
    await world.open();
    const stock = { sku: 'BOLT', warehouse: 'HAM', reason: 'r', kind: 'opening' };
    await post('/stock/adjustments', { ...stock, change: '20' });
    world.add(20, 'BOLT', 'HAM');
    for (const quantity of quantities) {
      const lines = [{ sku: 'BOLT', quantity: String(quantity * 2) }];
      world.start((await post('/orders', { customerId: world.byMonth.id, lines })).id);
    }
    await goOn(world);
    const standing = (await Promise.all(world.lives.map(({ id }) => getOrder(id)))).flatMap((order) =>
      order.shipmentIds.slice(0, 1).map((id) => ({ id, orderId: order.id })),
    );
    const dispatch = (id: string, lines?: object[]) =>
      perhaps(
        post(
          '/shipments/{id}/dispatch',
          { carrier: 'DHL', trackingNumber: '1', ...(lines ? { lines } : {}) },
          { id },
        ),
      );
    // Half of the first two leaves beforehand.
    for (const { id } of standing.slice(0, 2)) await dispatch(id, [{ lineNo: 1, quantity: '1' }]);
    await goOn(world);
    const at = plusDays(now(), 31);
    const leave = async (orderId: string, i: number) => {
      // As long as it takes to read so often.
      for (let reads = hesitating[i] ?? 0; reads > 0; reads--) await getOrder(orderId);
      await dispatch((await getOrder(orderId)).shipmentIds.at(-1) ?? '');
    };
    const run = async () => expect((await invoiceMonths(at, () => true)).failed).toBe(0);
    await Promise.all([
      run(),
      run(),
      ...standing.map(({ orderId }, i) => leave(orderId, i)),
      perhaps(post('/orders/{id}/cancel', { reason: 'no' }, { id: standing[1]?.orderId ?? '' })),
      goOn(world),
    ]);
    await goOn(world);
    await world.assertSound();
    await invoiceMonths(at, () => true);
    expect(await invoiceMonths(at, () => true)).toEqual({ issued: 0, failed: 0 });
    await world.assertSound();
    const all = await Promise.all(world.lives.map(({ id }) => getOrder(id)));
    for (const { lines } of all) expect(lines.map((l) => l.invoiced)).toEqual(lines.map((l) => l.shipped));
    const issued = await invoices.getMany([...new Set(all.flatMap((o) => o.invoiceIds))].map(keys.invoice));
    several += issued.filter(({ orders = [] }) => orders.length > 1).length;
  });
  await fc.assert(race, { numRuns: RUNS, endOnFailure: true });
  expect(several).toBeGreaterThan(0);
});
