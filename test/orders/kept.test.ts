import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import type { QuoteHold } from '../../functions/inventory/index.ts';
import { quoteHolds } from '../../functions/inventory/index.ts';
import { adjust, reserve } from '../../functions/inventory/stock.ts';
import { levelsOfSku, reservationsOf } from '../../functions/inventory/store.ts';
import { cancel } from '../../functions/orders/deciding.ts';
import { handler as compensate } from '../../functions/orders/steps/compensate.ts';
import { handler as step } from '../../functions/orders/steps/stock.ts';
import { getOrder, orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { AT, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const CAUSE = { kind: 'adjustment', reason: 'found', reference: 'r', at: AT, by: SALES } as const;
let made = 0;
/** An order for which so much is kept of so much that is there. */
async function orderOf(quantity: number, kept: number, stock: number) {
  const sku = `KEPT-${++made}`;
  const product = aProduct({ sku });
  const reservationId = newId('rsv');
  const order = anOrder(settings, { lines: [{ sku, quantity }], reservationId }, { products: [product] });
  const hold: QuoteHold = {
    id: reservationId,
    warehouse: 'HAM',
    lines: [{ sku, quantity: kept }],
    until: AT,
    reason: 'quote',
    status: 'ordered',
    orderId: order.id,
    reservedBy: SALES,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
  };
  const arrive = adjust(
    { sku, warehouse: 'HAM', quantity: stock, product: undefined },
    CAUSE,
    () => new Error('short'),
  );
  await transact([products.create(product), quoteHolds.create(hold), orders.create(order), ...arrive]);
  await transact(reserve({ sku, warehouse: 'HAM', quantity: kept }, hold.id));
  return { id: order.id, sku };
}

const reserveFor = (orderId: string) => step({ step: 'Reserve', orderId, run: { number: 0, at: AT } });

async function abandon(id: string): Promise<void> {
  const { order } = cancel(await getOrder(id), [], 'r', now(), SALES);
  await transact([orders.replace(order)]);
}

const levelOf = async (sku: string) => {
  const [level] = await levelsOfSku(sku);
  return [level?.reserved, level?.available];
};

test('what was kept, more of the same that is free, and what is missing make one order', async () => {
  const { id, sku } = await orderOf(6000, 2000, 5000);
  expect(await reserveFor(id)).toMatchObject({ outcome: 'reserved' });
  const { parts } = await getOrder(id);
  expect(parts.map((p) => [p.kind, p.lines[0]?.quantity])).toEqual([
    ['stock', 5000],
    ['backorder', 1000],
  ]);
  expect(await levelOf(sku)).toEqual([5000, 0]);
  expect(await reserveFor(id)).toMatchObject({ outcome: 'reserved' });
  expect(await levelOf(sku)).toEqual([5000, 0]);
});

/** An order for which four are kept in Hamburg and three in Shanghai, where five of each lie. */
async function orderOfTwo(quantity: number) {
  const one = await orderOf(quantity, 4000, 5000);
  const { sku } = one;
  const { reservationId = '' } = await getOrder(one.id);
  const { warehouse: _, ...hold } = await quoteHolds.get(keys.quoteHold(reservationId));
  const lines = [
    { sku, quantity: 4000, warehouse: 'HAM' },
    { sku, quantity: 3000, warehouse: 'SHA' },
  ];
  const there = { sku, warehouse: 'SHA' };
  await transact([
    quoteHolds.replace({ ...hold, lines }),
    ...adjust({ ...there, quantity: 5000, product: undefined }, CAUSE, () => new Error('short')),
  ]);
  await transact(reserve({ ...there, quantity: 3000 }, hold.id));
  return one;
}
const reservedIn = async (sku: string) =>
  Object.fromEntries((await levelsOfSku(sku)).map(({ warehouse, reserved }) => [warehouse, reserved]));

test('what was kept in two warehouses is taken over where it is, and what is more is looked for', async () => {
  const { id, sku } = await orderOfTwo(8000);
  expect(await reserveFor(id)).toMatchObject({ outcome: 'reserved' });
  const { parts } = await getOrder(id);
  expect(parts.map((p) => [p.id, p.lines[0]?.quantity])).toEqual([
    ['HAM', 5000],
    ['SHA', 3000],
  ]);
  expect(await reservedIn(sku)).toEqual({ HAM: 5000, SHA: 3000 });
  const held = await reservationsOf(
    ['HAM', 'SHA'].map((warehouse) => ({ sku, warehouse, holder: `${id}#${warehouse}` })),
  );
  expect(held.map(({ quantity }) => quantity).sort()).toEqual([3000, 5000]);
});

test('of what was kept in two warehouses the first is taken first, the rest is free', async () => {
  const { id, sku } = await orderOfTwo(5000);
  await reserveFor(id);
  expect(await reservedIn(sku)).toEqual({ HAM: 4000, SHA: 1000 });
});

test('cancelled, what was kept in two warehouses is free in both', async () => {
  const { id, sku } = await orderOfTwo(6000);
  await abandon(id);
  await compensate({ step: 'Compensate', orderId: id, run: { number: 0, at: AT } });
  expect(await reservedIn(sku)).toEqual({ HAM: 0, SHA: 0 });
});

test('of what was kept and not ordered nothing stays reserved', async () => {
  const { id, sku } = await orderOf(1000, 4000, 5000);
  await reserveFor(id);
  expect(await levelOf(sku)).toEqual([1000, 4000]);
});

test('cancelled before or while it is reserved, everything is free again', async () => {
  const before = await orderOf(3000, 2000, 5000);
  await abandon(before.id);
  await compensate({ step: 'Compensate', orderId: before.id, run: { number: 0, at: AT } });
  expect(await levelOf(before.sku)).toEqual([0, 5000]);
  const during = await orderOf(3000, 2000, 5000);
  await abandon(during.id);
  expect(await reserveFor(during.id)).toMatchObject({ outcome: 'cancelled' });
  await compensate({ step: 'Compensate', orderId: during.id, run: { number: 0, at: AT } });
  expect(await levelOf(during.sku)).toEqual([0, 5000]);
});
