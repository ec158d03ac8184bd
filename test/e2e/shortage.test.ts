import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

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
    supplier: `Lieferwerk ${placed.sku}`,
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
  await tw.post(`/purchase-orders/${po?.id}/send`, { via: 'telephone' });
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

test('several short orders share a draft: each gets its own quantity, and what came in first is the first one’s', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '5');
  const place = async (quantity: string) => (await tw.place(buyer.id, [{ sku, quantity }])).id;
  await tw.until(await place('4'), waitsFor('dispatch'));
  const second = await place('4');
  await tw.until(second, waitsFor('goods'));
  const third = await place('6');
  await tw.until(third, waitsFor('goods'));
  const [po, ...others] = await flow.purchaseOrdersOf(third);
  expect(others).toEqual([]);
  expect(await flow.purchaseOrdersOf(second)).toEqual([po]);
  const pegs = [...wanted({ id: second }, '3'), ...wanted({ id: third }, '6')];
  expect(po?.lines).toMatchObject([{ quantity: '9', pegs }]);
  await flow.receive(po?.id ?? '', sku, '4');
  await tw.until(second, (o) => o.waits.filter((w) => w.for === 'dispatch').length === 2);
  await tw.until(third, waitsForJust('dispatch', 'goods'));
  expect(await flow.levelOf(sku)).toEqual({ onHand: '9', reserved: '9', available: '0' });
});

test('what comes in beyond the order is free stock, as far as the tolerance goes', async () => {
  const { id, sku } = await short('0', '10');
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  const tooMany = { lines: [{ sku, quantity: '12' }] };
  const refused = await tw.as('warehouse').post(`/purchase-orders/${po?.id}/receipts`, tooMany);
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0].pointer).toBe('/lines/0/quantity');
  await flow.receive(po?.id ?? '', sku, '11');
  await tw.until(id, waitsFor('dispatch'));
  expect(await flow.levelOf(sku)).toEqual({ onHand: '11', reserved: '10', available: '1' });
});
