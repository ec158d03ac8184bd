import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import type { QuoteHold } from '../../functions/inventory/index.ts';
import { quoteHolds } from '../../functions/inventory/index.ts';
import { adjust, reserve } from '../../functions/inventory/stock.ts';
import { levelsOfSku } from '../../functions/inventory/store.ts';
import { cancel } from '../../functions/orders/deciding.ts';
import { handler as compensate } from '../../functions/orders/steps/compensate.ts';
import { handler as step } from '../../functions/orders/steps/stock.ts';
import { getOrder, orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
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
  const cause = { kind: 'adjustment', reason: 'found', reference: 'r', at: AT, by: SALES } as const;
  const arrive = adjust({ sku, warehouse: 'HAM', quantity: stock }, cause, () => new Error('short'));
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
