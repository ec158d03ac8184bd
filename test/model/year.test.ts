import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { onHandAt } from '../../functions/inventory/as-of.ts';
import { purchaseOrders } from '../../functions/inventory/index.ts';
import { listMovements } from '../../functions/inventory/store.ts';
import { getOrder } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { post } from './call.ts';
import type { Life } from './lives.ts';
import { useSimulatedTime } from './runs.ts';
import { orderOf, shipmentsOf } from './seen.ts';
import { World } from './world.ts';

/** `npm run test:model` lives the whole year. */
const DAYS = process.env.MODEL_RUNS ? 365 : 21;
const FIRST = '2026-01-01T08:00:00.000Z';
const SKUS = ['BOLT', 'NUT', 'WASHER', 'ROD', 'PIN'];
/** One order on each working day. */
const isWorkingDay = (day: number): boolean => ![0, 6].includes(new Date(plusDays(FIRST, day)).getUTCDay());

const { forgetLog } = useSimulatedTime(FIRST);

const bought = new Set<string>();

/** What is low is ordered in the morning; what was to come by today comes, in two halves. */
async function purchasing(world: World, ordered: readonly string[]): Promise<boolean> {
  let came = false;
  for (const { id } of (await post('/stock/alerts/purchase-orders', {})).items) bought.add(id);
  for (const id of ordered) bought.add(id);
  for (const po of await purchaseOrders.getMany([...bought].map(keys.purchaseOrder))) {
    if (po.status === 'draft') await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id: po.id });
    if (po.status === 'received' || po.status === 'cancelled') bought.delete(po.id);
    else if (po.expectedAt <= now()) {
      await takeIn(world, po.id);
      came = true;
    }
  }
  return came;
}

async function takeIn(world: World, id: string): Promise<void> {
  const { lines, warehouse, status } = await purchaseOrders.get(keys.purchaseOrder(id));
  const owed = lines.map(({ sku, quantity, received }) => ({ sku, rest: (quantity - received) / 1000 }));
  const came = owed.map((o) => ({ ...o, now: status === 'sent' ? Math.ceil(o.rest / 2) : o.rest }));
  const some = came.filter((one) => one.now > 0);
  const body = { lines: some.map(({ sku, now }) => ({ sku, quantity: String(now) })) };
  await post('/purchase-orders/{id}/receipts', body, { id });
  for (const { sku, now } of some) world.add(now, sku, warehouse);
}

/**
 * What stands ready leaves, what left the day before arrives or, seldom, comes back, and such an order is cancelled.
 * @returns whether the order has come to its end
 */
async function deliver(life: Life, day: number): Promise<boolean> {
  const order = await orderOf(life);
  const { id, cancellation } = order;
  const own = shipmentsOf(order);
  for (const shipment of own) {
    const of = { id: shipment.id };
    if (shipment.status === 'created')
      await post('/shipments/{id}/dispatch', { carrier: 'DHL', trackingNumber: '1' }, of);
    if (shipment.status !== 'dispatched') continue;
    const back = day % 17 === 0 && !cancellation;
    await post('/shipments/{id}/tracking-events', { status: back ? 'returned' : 'delivered' }, of);
    if (!back) continue;
    await post('/orders/{id}/cancel', { reason: 'came back' }, { id });
    break;
  }
  if (own.some(({ status }) => status === 'created' || status === 'dispatched')) await life.goOn();
  const { status, parts } = await orderOf(life);
  const away = parts.every((part) => part.lines.every((line) => line.shipped === line.quantity));
  return status === 'cancelled' || (away && own.every((s) => s.status === 'delivered'));
}

/** On the first of a month one product is counted, and something is always missing or found. */
async function count(world: World, day: number): Promise<void> {
  const sku = SKUS[day % SKUS.length] ?? '';
  const { id } = await post('/counts', { warehouse: 'HAM', reason: 'monthly', skus: [sku] });
  const { onHand } = await onHandAt(sku, now());
  const there = { sku, quantity: String(onHand / 1000 + 1) };
  const { lines } = await post('/counts/{id}/quantities', { lines: [there] }, { id });
  world.add(Number(lines[0].result.difference), sku, 'HAM');
}

const baskets = fc.uniqueArray(
  fc.record({ sku: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 8 }).map(String) }),
  { minLength: 1, maxLength: 2, selector: ({ sku }) => sku },
);

test(`${DAYS} days of a business, whose stock is right on every one of them and on all days of its past`, {
  timeout: 1_800_000,
}, async () => {
  const world = new World(new Map(), SKUS);
  await world.open();
  for (const sku of SKUS) {
    await post('/stock/adjustments', { sku, warehouse: 'HAM', change: '40', kind: 'opening', reason: 'r' });
    world.add(40, sku, 'HAM');
  }
  const placed = fc.sample(baskets, { numRuns: DAYS, seed: 20_260_101 });
  let open: Life[] = [];
  for (let day = 0; day < DAYS; day++) {
    if (!isWorkingDay(day)) continue;
    vi.setSystemTime(new Date(plusDays(FIRST, day)));
    forgetLog();
    const order = { customerId: world.customer.id, lines: placed[day] };
    const { id } = await post('/orders', order);
    const life = world.start(id);
    await life.goOn();
    open.push(life);
    if (await purchasing(world, (await getOrder(id)).purchaseOrderIds))
      for (const one of open) await one.goOn();
    const ended: boolean[] = [];
    for (const one of open) ended.push(await deliver(one, day));
    open = open.filter((_, i) => !ended[i]);
    if (day % 30 === 15) await count(world, day);
  }
  await world.assertSound();
  expect(open.length).toBeLessThan(DAYS / 2);
  for (const sku of SKUS) await expectPast(sku);
});

/** Every day's end by the sums is what the ledger comes to. */
async function expectPast(sku: string): Promise<void> {
  const moves: { at: string; change: number }[] = [];
  let cursor: string | undefined;
  do {
    const page = await listMovements(sku, { limit: 100, ...(cursor ? { cursor } : {}) });
    moves.push(...page.items);
    cursor = page.next;
  } while (cursor);
  for (let day = 0; day <= DAYS; day += 5) {
    const asOf = plusDays(FIRST, day);
    const sum = moves.reduce((all, { at, change }) => all + (at <= asOf ? change : 0), 0);
    expect([sku, asOf, (await onHandAt(sku, asOf)).onHand]).toEqual([sku, asOf, sum]);
  }
}
