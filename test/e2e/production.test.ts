import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, type PurchaseOrder, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const made = { kind: 'production', leadTimeDays: 2 } as const;
const makeable = (...skus: string[]) =>
  tw.product({ supply: made, components: skus.map((sku) => ({ sku, quantity: '2' })) });

async function placeShort(sku: string, quantity: string): Promise<string> {
  const { id } = await tw.place(buyer.id, [{ sku, quantity }], { onShortage: 'complete' });
  await tw.until(id, waitsFor('goods'));
  return id;
}

const purchaseOrder = (id: string) => tw.get(`/purchase-orders/${id}`);
const untilSo = (id: string, so: (po: PurchaseOrder) => boolean) =>
  eventually(async () => {
    const po = await purchaseOrder(id);
    return so(po) && po;
  });
const suppliers = (count: number) => (po: PurchaseOrder) => po.suppliedBy?.length === count;
const produce = (id: string, sku: string, quantity: string) =>
  tw.as('warehouse').post(`/purchase-orders/${id}/receipts`, { lines: [{ sku, quantity }] });

async function productionFor(orderId: string): Promise<string> {
  const [po] = await flow.purchaseOrdersOf(orderId);
  if (!po) throw new Error(`nothing is made for ${orderId}`);
  return po.id;
}

test('what is short is made of what is there and of what is bought and made in turn, and ships', async () => {
  const [there, screw] = [(await tw.product()).sku, (await tw.product()).sku];
  await tw.stock(there, '9');
  await tw.stock(screw, '1');
  const inner = (await makeable(screw)).sku;
  const { sku } = await makeable(there, inner);
  const order = await placeShort(sku, '3');
  const id = await productionFor(order);
  const production = await untilSo(id, suppliers(1));
  expect(production).toMatchObject({
    ready: false,
    components: [
      { sku: there, reserved: '6', missing: '0' },
      { sku: inner, reserved: '0', missing: '6' },
    ],
  });
  expect(await flow.levelOf(there)).toEqual({ onHand: '9', reserved: '6', available: '3' });
  const innerId = production.suppliedBy?.[0] ?? '';
  const innerMade = await untilSo(innerId, suppliers(1));
  expect(innerMade).toMatchObject({
    kind: 'production',
    lines: [{ sku: inner, quantity: '6', pegs: [{ orderId: id, part: 'components' }] }],
    components: [{ sku: screw, reserved: '1', missing: '11' }],
  });
  expect((await produce(id, sku, '1')).status).toBe(409);
  await flow.receive(innerMade.suppliedBy?.[0] ?? '', screw, '11');
  await untilSo(innerId, (po) => po.ready === true);
  expect((await produce(innerId, inner, '6')).status).toBe(201);
  await untilSo(id, (po) => po.ready === true);
  expect((await produce(id, sku, '2')).status).toBe(201);
  expect(await purchaseOrder(id)).toMatchObject({
    status: 'partly-received',
    components: [
      { consumed: '4', reserved: '2' },
      { consumed: '4', reserved: '2' },
    ],
  });
  expect((await produce(id, sku, '1')).status).toBe(201);
  await flow.fulfil(order);
  expect(await flow.levelOf(there)).toEqual({ onHand: '3', reserved: '0', available: '3' });
  expect(await flow.levelOf(inner)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  const { items } = await tw.get(`/stock/${inner}/movements`);
  expect(items.map((m) => [m.kind, m.change, m.reference]).at(-1)).toEqual(['receipt', '6', innerId]);
  expect(items.filter((m) => m.kind === 'consumption' && m.reference === id)).toHaveLength(2);
});

test('with an order that leaves, components are left too: drafts shrink, what is held is free again', async () => {
  const [there, short] = [(await tw.product()).sku, (await tw.product()).sku];
  await tw.stock(there, '5');
  const { sku } = await makeable(there, short);
  const [stays, leaves] = [await placeShort(sku, '1'), await placeShort(sku, '2')];
  const id = await productionFor(stays);
  expect(await productionFor(leaves)).toBe(id);
  const all = await untilSo(id, (po) => po.suppliedBy?.length === 2 && po.components?.[1]?.missing === '6');
  expect(all.components).toMatchObject([{ reserved: '5', missing: '1' }, { reserved: '0' }]);
  await flow.cancel(leaves);
  const less = await untilSo(id, (po) => po.components?.[0]?.reserved === '2' && po.suppliedBy?.length === 1);
  expect(less).toMatchObject({
    status: 'draft',
    lines: [{ quantity: '1' }],
    components: [{}, { missing: '2' }],
  });
  const [boughtId = ''] = less.suppliedBy ?? [];
  expect(await purchaseOrder(boughtId)).toMatchObject({
    status: 'draft',
    lines: [{ sku: short, quantity: '2' }],
  });
  await flow.cancel(stays);
  await untilSo(boughtId, (po) => po.status === 'cancelled');
  await eventually(async () => (await flow.levelOf(there)).reserved === '0');
  expect(await purchaseOrder(id)).toMatchObject({ status: 'cancelled', suppliedBy: [] });
});
