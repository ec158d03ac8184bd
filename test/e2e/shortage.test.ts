import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { type Customer, type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

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

/** An order for a product of which so much is there. */
const short = (stock: string, quantity: string, fields: object = {}, product: object = {}) =>
  flow.placeNew(buyer, stock, quantity, fields, product);

const wanted = ({ id }: { id: string }, quantity: string) => [
  { orderId: id, part: 'backorder', quantity, received: '0', taken: '0' },
];

test('split: what is there ships while exactly what is missing is bought for this order', async () => {
  const placed = await short('3', '10');
  const order = await tw.until(placed.id, (o) => waitsFor('goods')(o) && waitsFor('dispatch')(o));
  expect(order.subStatus).toMatchObject({ stock: 'waiting-for-goods', shipment: 'created' });
  expect(order.waits.find((w) => w.for === 'goods')).toMatchObject({
    on: 'purchasing',
    part: 'backorder',
    otherwise: 'a reminder goes to purchasing',
  });
  const [po, ...others] = await flow.purchaseOrdersOf(placed.id);
  expect(others).toEqual([]);
  expect(po).toMatchObject({
    kind: 'purchase',
    supplier: 'Lieferwerk AG',
    status: 'draft',
    warehouse: 'HAM',
  });
  expect(po?.lines).toMatchObject([{ sku: placed.sku, quantity: '7', pegs: wanted(placed, '7') }]);
  const days = (Date.parse(po?.expectedAt ?? '') - Date.parse(po?.createdAt ?? '')) / 86_400_000;
  expect(days).toBe(5);
  const [shipment] = await flow.shipmentsOf(placed.id);
  expect(shipment?.lines).toMatchObject([{ sku: placed.sku, quantity: '3' }]);
  expect(await flow.levelOf(placed.sku)).toEqual({ onHand: '3', reserved: '3', available: '0' });
});

test('a receipt in part serves in part; the rest is a shipment and an invoice of its own', async () => {
  const { id, sku } = await short('3', '10');
  await flow.dispatch(id);
  const [po] = await flow.purchaseOrdersOf(id);
  await tw.post(`/purchase-orders/${po?.id}/send`);
  await flow.receive(po?.id ?? '', sku, '4');
  await flow.dispatch(id);
  expect((await tw.get(`/purchase-orders/${po?.id}`)).status).toBe('partly-received');
  await flow.receive(po?.id ?? '', sku, '3');
  await flow.dispatch(id);
  const sent = await flow.shipmentsOf(id);
  expect(sent.map((s) => s.lines.map((l) => l.quantity))).toEqual([['3'], ['4'], ['3']]);
  await flow.track(id, 'delivered');
  const order = await tw.until(id, (o) => o.status === 'delivered');
  expect(order.lines[0]).toMatchObject({ shipped: '10', invoiced: '10' });
  const issued = await flow.invoicesOf(id);
  expect(issued.map((i) => i.lines.map((l) => l.quantity))).toEqual([['3'], ['4'], ['3']]);
  expect(issued.map((i) => i.shipmentIds)).toEqual(sent.map((s) => [s.id]));
  expect(issued.reduce((sum, i) => sum + i.total.amount, 0)).toBe(order.totals.total.amount);
  // Freight is charged once, with the first.
  expect(issued.map((i) => i.freight?.net.amount)).toEqual([990, undefined, undefined]);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  expect((await tw.get(`/purchase-orders/${po?.id}`)).status).toBe('received');
  await flow.pay(buyer.id, order.totals.total, {
    allocations: [{ orderId: id, amount: order.totals.total }],
  });
  await flow.ended(id, 'settled');
});

test('the timeline of a short order tells every step, by whom, in order', async () => {
  const { id, sku } = await short('3', '5');
  await tw.until(id, waitsFor('goods'));
  await flow.dispatch(id);
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '2');
  await flow.fulfil(id);
  const { totals } = await tw.order(id);
  await flow.pay(buyer.id, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
  await flow.ended(id, 'settled');
  const events = await tw.timeline(id);
  const types = events.map((e) => e.type);
  const both = ['shipment-created', 'replenishment-ordered'];
  expect(types.slice(0, 3)).toEqual(['order-placed', 'review-passed', 'stock-short']);
  expect(types.slice(3, 5).sort()).toEqual(both.sort());
  expect(types.slice(5)).toEqual([
    ...['shipment-dispatched', 'goods-issued', 'invoice-issued', 'invoice-mailed'],
    ...['goods-received', 'shipment-created'],
    ...['shipment-dispatched', 'goods-issued', 'invoice-issued', 'invoice-mailed'],
    ...['shipment-delivered', 'shipment-delivered', 'order-delivered', 'payment-received', 'order-settled'],
  ]);
  const ids = events.map((e) => JSON.stringify(e)).map((e) => JSON.parse(e).id);
  expect(ids).toEqual([...ids].sort());
  for (const event of events) {
    expect(Number.isNaN(Date.parse(event.at))).toBe(false);
    expect(event.by.role).toBe(event.by.id === 'tradewind' ? 'system' : 'admin');
  }
  const shortage = events.find((e) => e.type === 'stock-short');
  expect(shortage?.data).toMatchObject({
    reserved: [{ sku, warehouse: 'HAM', quantity: '3' }],
    missing: [{ sku, quantity: '2' }],
  });
});

test('several short orders: each gets its own quantity, and what is received for one is not the other’s', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '5');
  const quantities = ['4', '4', '6'];
  const placed: Order[] = [];
  for (const quantity of quantities) {
    const { id } = await tw.place(buyer.id, [{ sku, quantity }]);
    placed.push(await tw.until(id, (o) => o.status === 'confirmed'));
  }
  const [first, second, third] = placed.map((o) => o.id);
  await tw.until(second ?? '', waitsFor('goods'));
  await tw.until(third ?? '', waitsFor('goods'));
  expect(await flow.purchaseOrdersOf(first ?? '')).toEqual([]);
  const [of2] = await flow.purchaseOrdersOf(second ?? '');
  const [of3] = await flow.purchaseOrdersOf(third ?? '');
  expect(of2?.lines).toMatchObject([{ quantity: '3', pegs: wanted({ id: second ?? '' }, '3') }]);
  expect(of3?.lines).toMatchObject([{ quantity: '6', pegs: wanted({ id: third ?? '' }, '6') }]);
  await flow.receive(of3?.id ?? '', sku, '6');
  await tw.until(third ?? '', waitsFor('dispatch'));
  await tw.until(second ?? '', waitsForJust('dispatch', 'goods'));
  expect(await flow.levelOf(sku)).toEqual({ onHand: '11', reserved: '11', available: '0' });
});

test('what comes in beyond the order is free stock', async () => {
  const { id, sku } = await short('0', '2');
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '5');
  await tw.until(id, waitsFor('dispatch'));
  expect(await flow.levelOf(sku)).toEqual({ onHand: '5', reserved: '2', available: '3' });
});
