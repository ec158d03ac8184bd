import { afterAll, beforeAll, expect, test } from 'vitest';
import { draft } from '../../functions/inventory/purchasing/drafting.ts';
import { receiveGoods } from '../../functions/inventory/purchasing/receipts.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { reservationsOf } from '../../functions/inventory/store.ts';
import { shipmentsOf } from '../../functions/orders/facts.ts';
import { holderOf, splitIntoParts } from '../../functions/orders/parts.ts';
import { ship } from '../../functions/orders/steps/ship.ts';
import { getOrder, orders } from '../../functions/orders/store.ts';
import { transact } from '../../functions/shared/table.ts';
import { dayIn, endOfDay, laterDay, now, plusDays } from '../../functions/shared/time.ts';
import { AT, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const supplies = { products: new Map([['BOLT', aProduct()]]), suppliers: new Map() };

test('the same product come in by two purchase orders goes out as one', async () => {
  const placed = anOrder(settings, { onShortage: 'complete' });
  const [part] = splitIntoParts(placed, { goods: [], missing: [{ sku: 'BOLT', quantity: 10_000 }] });
  if (!part) throw new Error('no part');
  const want = { orderId: placed.id, part: part.id, warehouse: 'HAM', at: AT };
  const bought = [4000, 6000].map((quantity) =>
    draft(undefined, [{ sku: 'BOLT', quantity }], supplies, want),
  );
  const purchaseOrderIds = bought.map(({ id }) => id);
  const order = { ...placed, parts: [{ ...part, purchaseOrderIds }], purchaseOrderIds };
  await transact([orders.create(order), ...bought.map((po) => purchaseOrders.create(po))]);
  for (const po of bought) {
    const [line] = po.lines;
    const receipt = { lines: [{ sku: 'BOLT', quantity: line?.quantity ?? 0 }] };
    await transact((await receiveGoods(po, receipt, AT, SALES, new Map())).writes);
  }
  const input = { step: 'Ship', orderId: order.id, run: { number: 0, at: AT }, part: part.id } as const;
  expect(await ship(input)).toMatchObject({ outcome: 'created' });
  const holder = holderOf(order.id, part.id);
  const held = await reservationsOf([{ sku: 'BOLT', warehouse: 'HAM', holder }]);
  expect(held.map((r) => r.quantity)).toEqual([10_000]);
});

test('more products than one transaction hands over go out as one, whatever comes in meanwhile', async () => {
  const skus = Array.from({ length: 40 }, (_, i) => `BOLT-${i}`);
  const products = skus.map((sku) => aProduct({ sku }));
  const goods = skus.map((sku) => ({ sku, quantity: 1000 }));
  const placed = anOrder(settings, { onShortage: 'complete', lines: goods }, { products });
  const [part] = splitIntoParts(placed, { goods: [], missing: goods });
  if (!part) throw new Error('no part');
  const want = { orderId: placed.id, part: part.id, warehouse: 'HAM', at: AT };
  const supplies = { products: new Map(products.map((p) => [p.sku, p])), suppliers: new Map() };
  let po = draft(undefined, goods, supplies, want);
  const order = { ...placed, parts: [{ ...part, purchaseOrderIds: [po.id] }], purchaseOrderIds: [po.id] };
  await transact([orders.create(order), purchaseOrders.create(po)]);
  for (let i = 0; i < goods.length; i += 10) {
    const received = await receiveGoods(po, { lines: goods.slice(i, i + 10) }, AT, SALES, new Map());
    await transact(received.writes);
    po = received.po;
  }
  const input = { step: 'Ship', orderId: order.id, run: { number: 0, at: AT }, part: part.id } as const;
  for (let times = 0; times < 2; times++) expect(await ship(input)).toMatchObject({ outcome: 'created' });
  const holder = holderOf(order.id, part.id);
  const held = await reservationsOf(skus.map((sku) => ({ sku, warehouse: 'HAM', holder })));
  expect(held.map((r) => r.quantity)).toEqual(skus.map(() => 1000));
  const { shipmentIds } = await getOrder(order.id);
  const [shipment, ...others] = await shipmentsOf(shipmentIds);
  expect([shipment?.lines.length, others]).toEqual([40, []]);
});

test('the warehouse is waited for from the day on which the goods should leave', async () => {
  const requestedDate = dayIn(settings.timeZone, plusDays(now(), 30));
  const placed = anOrder(settings, { requestedDate });
  const goods = [{ sku: 'BOLT', warehouse: 'HAM', quantity: 10_000 }];
  const [part] = splitIntoParts(placed, { goods, missing: [] });
  if (!part) throw new Error('no part');
  await transact([orders.create({ ...placed, parts: [part] })]);
  const input = { step: 'Ship', orderId: placed.id, run: { number: 0, at: AT }, part: part.id } as const;
  const shipOn = laterDay(requestedDate, -2);
  const since = endOfDay(settings.timeZone, shipOn);
  expect(await ship(input)).toMatchObject({ wait: { for: 'dispatch', since } });
  const { shipmentIds } = await getOrder(placed.id);
  expect(await shipmentsOf(shipmentIds)).toMatchObject([{ shipOn }]);
});
