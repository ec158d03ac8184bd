import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { purchaseOrders } from '../../functions/inventory/index.ts';
import { receiveGoods } from '../../functions/inventory/purchasing/receipts.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { levelsOfSku } from '../../functions/inventory/store.ts';
import { cancel } from '../../functions/orders/deciding.ts';
import { look, purchaseOrdersOf, shipmentsOf } from '../../functions/orders/facts.ts';
import type { Order } from '../../functions/orders/model.ts';
import { reallocateStock } from '../../functions/orders/reallocating/handler.ts';
import { reallocationRoutes } from '../../functions/orders/reallocating/routes.ts';
import { handler as compensate } from '../../functions/orders/steps/compensate.ts';
import { handler as step } from '../../functions/orders/steps/stock.ts';
import { getOrder, listTimeline, orders } from '../../functions/orders/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { shipments } from '../../functions/shipping/index.ts';
import { audit } from '../../infra/audit/audit.ts';
import { CHECKS } from '../../infra/audit/checks/index.ts';
import { scan } from '../../infra/audit/scan.ts';
import { AT, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const call = stackOf(reallocationRoutes, { reallocateStock });
const give = (body: object, key = randomUUID()) =>
  call('reallocateStock', {
    body: JSON.stringify({ warehouse: 'HAM', reason: 'needed there first', ...body }),
    headers: { 'idempotency-key': key },
  });

let made = 0;
async function stocked(quantity: number): Promise<string> {
  const sku = `SKU-${++made}`;
  const supply = { kind: 'purchase', supplier: `Lieferwerk ${sku}`, leadTimeDays: 5 } as const;
  const units = [{ code: 'pair', factor: 2000 }];
  await transact([products.create(aProduct({ sku, supply, units }))]);
  await arrive(sku, quantity);
  return sku;
}
const arrive = async (sku: string, quantity: number) => {
  const cause = { kind: 'adjustment', reason: 'found', reference: 'r', at: now(), by: SALES } as const;
  if (quantity > 0)
    await transact(
      adjust({ sku, warehouse: 'HAM', quantity, product: undefined }, cause, () => new Error('short')),
    );
};

/** The steps of an order, as the machine would take them, as far as they go without anybody. */
async function place(
  sku: string,
  quantity: number,
  onShortage: 'split' | 'complete',
  more: Partial<Order> = {},
): Promise<string> {
  const product = { products: [aProduct({ sku })] };
  const order = { ...anOrder(settings, { onShortage, lines: [{ sku, quantity }] }, product), ...more };
  await transact([orders.create(order)]);
  await take(order.id, 'Reserve');
  for (const part of (await getOrder(order.id)).parts)
    await take(order.id, part.kind === 'stock' ? 'Ship' : 'Replenish', part.id);
  return order.id;
}
const take = (orderId: string, name: string, part?: string, wait?: object) =>
  step({ step: name, orderId, run: { number: 0, at: AT }, part, wait });

/** Ships what is there, if what the order waits for has happened. */
async function wake(id: string): Promise<void> {
  const order = await getOrder(id);
  for (const part of order.parts.filter((p) => p.kind === 'backorder')) {
    const round = part.rounds + 1;
    if ((await look.goods(order, { part: part.id, round })) !== 'arrived') continue;
    await take(id, 'Ship', part.id, { for: 'goods', part: part.id, round, stage: 0, since: AT });
  }
}

async function abandon(id: string): Promise<void> {
  const order = await getOrder(id);
  if (order.cancellation) return;
  const decided = cancel(order, await shipmentsOf(order.shipmentIds), 'r', now(), SALES);
  await transact([orders.replace(decided.order), ...decided.voided.map((s) => shipments.replace(s))]);
  await compensate({ step: 'Compensate', orderId: id, run: { number: 0, at: AT } });
}

const papersOf = async (id: string) => purchaseOrdersOf((await getOrder(id)).purchaseOrderIds);

/** @returns whether it was booked */
async function receive(id: string, sku: string, quantity: number): Promise<void> {
  const [po] = (await papersOf(id)).filter((one) => ['draft', 'partly-received'].includes(one.status));
  if (po)
    await transact((await receiveGoods(po, { lines: [{ sku, quantity }] }, now(), SALES, new Map())).writes);
}

const { levels, reservations, holders, holds, pegs, receipts, bought, drafts, incoming } = CHECKS;
const RULES = { levels, reservations, holders, holds, pegs, receipts, bought, drafts, incoming };
async function expectSound(): Promise<void> {
  // All of these are there.
  const checks = RULES as typeof CHECKS;
  const { violations } = await audit(scan(documents, process.env.TABLE_NAME ?? ''), now(), checks);
  expect(violations).toEqual([]);
}

const level = async (sku: string) => {
  const [
    { onHand, reserved, available, incoming: coming } = { onHand: 0, reserved: 0, available: 0, incoming: 0 },
  ] = await levelsOfSku(sku);
  return { onHand, reserved, available, incoming: coming };
};

describe('free stock', () => {
  test('is given to an order that waits, which buys so much less', async () => {
    const sku = await stocked(0);
    const id = await place(sku, 5000, 'split');
    await arrive(sku, 3000);
    const { status, body } = await give({ sku, toOrderId: id, quantity: '3' });
    expect([status, body]).toMatchObject([201, { quantity: '3', purchaseOrderIds: [expect.any(String)] }]);
    const [po] = await papersOf(id);
    expect(po?.lines).toMatchObject([{ quantity: 2000, pegs: [{ quantity: 2000 }] }]);
    await wake(id);
    const [shipment] = await shipmentsOf((await getOrder(id)).shipmentIds);
    expect(shipment?.lines).toMatchObject([{ sku, quantity: 3000 }]);
    expect(await level(sku)).toEqual({ onHand: 3000, reserved: 3000, available: 0, incoming: 0 });
    await expectSound();
  });

  test('leaves what the supplier already has of it as free stock on the way', async () => {
    const sku = await stocked(0);
    const id = await place(sku, 5000, 'split');
    const [po] = await papersOf(id);
    if (!po) throw new Error('nothing was bought');
    await transact([purchaseOrders.replace({ ...po, status: 'sent' })]);
    await arrive(sku, 5000);
    await give({ sku, toOrderId: id, quantity: '5' });
    expect(await level(sku)).toMatchObject({ reserved: 5000, incoming: 5000 });
    await expectSound();
  });
});

describe('what an order has that goes out all at once', () => {
  test('is given to another, whose place it takes', async () => {
    const sku = await stocked(3000);
    const giver = await place(sku, 5000, 'complete');
    const taker = await place(sku, 2000, 'split');
    const { status } = await give({
      ...{ sku, fromOrderId: giver, toOrderId: taker },
      ...{ quantity: '1', unit: 'pair' },
    });
    expect(status).toBe(201);
    await expectSound();
    const [po] = await papersOf(giver);
    expect(po?.lines[0]?.pegs).toMatchObject([{ orderId: giver, quantity: 4000 }]);
    await wake(taker);
    expect(await shipmentsOf((await getOrder(taker)).shipmentIds)).toHaveLength(1);
    await receive(giver, sku, 4000);
    await wake(giver);
    const [whole] = await shipmentsOf((await getOrder(giver)).shipmentIds);
    expect(whole?.lines).toMatchObject([{ quantity: 5000 }]);
    for (const id of [giver, taker]) {
      const { items } = await listTimeline(id, { limit: 20, sort: 'at' });
      expect(items.find((e) => e.type === 'goods-reallocated')).toMatchObject({
        reason: 'needed there first',
        by: { id: 'sub-1' },
        data: { sku, quantity: '2', fromOrderId: giver, toOrderId: taker },
      });
    }
    await expectSound();
  });

  test('is given once, however often it is asked for, and stays where it is when the taker leaves', async () => {
    const sku = await stocked(3000);
    const giver = await place(sku, 5000, 'complete');
    const taker = await place(sku, 2000, 'split');
    const wish = { sku, fromOrderId: giver, toOrderId: taker, quantity: '1' };
    const key = randomUUID();
    const told = await Promise.all([give(wish, key), give(wish, key), give(wish, key)]);
    expect(told.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await getOrder(giver)).parts[0]?.holds).toMatchObject([{ quantity: 2000 }]);
    await abandon(taker);
    expect(await level(sku)).toMatchObject({ reserved: 2000, available: 1000 });
    await expectSound();
  });
});

test('places on purchase orders are swapped, so that what comes first serves who matters most', async () => {
  const sku = await stocked(0);
  const giver = await place(sku, 5000, 'split');
  const [first] = await papersOf(giver);
  if (!first) throw new Error('nothing was bought');
  await transact([purchaseOrders.replace({ ...first, status: 'sent' })]);
  const taker = await place(sku, 3000, 'split');
  const { status } = await give({ sku, fromOrderId: giver, toOrderId: taker, quantity: '3' });
  expect(status).toBe(201);
  const pegsOf = async (id: string) =>
    (await papersOf(id)).flatMap((po) =>
      po.lines.flatMap((l) => l.pegs.map((p) => [po.id, p.orderId, p.quantity])),
    );
  const [, second] = await papersOf(giver);
  expect(new Set(await pegsOf(giver))).toEqual(
    new Set([
      [first.id, giver, 2000],
      [first.id, taker, 3000],
      [second?.id, giver, 3000],
    ]),
  );
  await expectSound();
});

describe('refused is', () => {
  test('what nobody has or nobody wants, and nothing is changed', async () => {
    const sku = await stocked(3000);
    const rich = await place(sku, 2000, 'split');
    const poor = await place(sku, 4000, 'split');
    const other = await place(sku, 1000, 'split');
    const before = await level(sku);
    const told = await Promise.all(
      [
        { toOrderId: poor, quantity: '1' },
        { fromOrderId: rich, toOrderId: poor, quantity: '3' },
        { fromOrderId: rich, toOrderId: poor, quantity: '1', warehouse: 'SHA' },
        { toOrderId: poor, quantity: '1', ready: true },
        { toOrderId: rich, quantity: '1' },
        { fromOrderId: other, toOrderId: poor, quantity: '1' },
        { fromOrderId: poor, toOrderId: poor, quantity: '1' },
        { toOrderId: `ord_${'0'.repeat(26)}`, quantity: '1' },
        { toOrderId: poor, quantity: '0.5' },
        { toOrderId: poor, quantity: '1', warehouse: 'ZZZ' },
        { toOrderId: poor, quantity: '1', sku: 'NOTHING' },
      ].map((body) => give({ sku, ...body })),
    );
    expect(told.map(({ status, body }) => [status, body.errors?.[0]?.pointer])).toEqual([
      [409, undefined],
      [409, undefined],
      [409, undefined],
      [422, '/ready'],
      [409, undefined],
      [409, undefined],
      [422, '/fromOrderId'],
      [422, '/toOrderId'],
      [422, '/quantity'],
      [422, '/warehouse'],
      [422, '/sku'],
    ]);
    expect(await level(sku)).toEqual(before);
  });
});

const commands = fc.array(
  fc.record({
    kind: fc.constantFrom('give', 'give', 'give', 'give', 'receive', 'arrive', 'wake', 'abandon'),
    from: fc.constantFrom(null, 0, 0, 1, 2),
    to: fc.constantFrom(1, 2, 1, 2, 0),
    quantity: fc.integer({ min: 1, max: 2 }),
  }),
  { minLength: 5, maxLength: 10 },
);
const wants = fc.array(
  fc.record({
    quantity: fc.integer({ min: 3, max: 8 }),
    onShortage: fc.constantFrom('split' as const, 'complete' as const),
  }),
  { minLength: 2, maxLength: 2 },
);

test('all is sound after whatever is given, received, shipped or abandoned, in whatever order', async () => {
  let given = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), wants, commands, async (stock, wanted, all) => {
      const sku = await stocked(stock * 1000);
      const ids: string[] = [];
      ids.push(await place(sku, 4000, 'complete'));
      for (const { quantity, onShortage } of wanted) ids.push(await place(sku, quantity * 1000, onShortage));
      for (const { kind, from, to, quantity } of all) {
        const id = ids[to] ?? '';
        if (kind === 'receive') await receive(id, sku, quantity * 1000);
        if (kind === 'arrive') await arrive(sku, quantity * 1000);
        if (kind === 'wake') await wake(id);
        if (kind === 'abandon') await abandon(id).catch(() => undefined);
        if (kind !== 'give') continue;
        const giver = from === null ? {} : { fromOrderId: ids[from] };
        const { status } = await give({ sku, toOrderId: id, quantity: String(quantity), ...giver });
        expect([201, 409, 422]).toContain(status);
        if (status === 201) given++;
      }
      for (const id of ids) await wake(id);
      await expectSound();
      for (const order of await Promise.all(ids.map(getOrder)))
        if (order.onShortage === 'complete' && (order.parts[0]?.rounds ?? 0) > 0)
          expect(order.parts[0]?.lines.every((l) => l.shipped === l.quantity)).toBe(true);
    }),
    { numRuns: 8 },
  );
  expect(given).toBeGreaterThan(0);
});
