import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { now, plusDays } from '../../functions/shared/time.ts';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
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

const waiting = async (sku: string, quantity: string, fields: object = {}): Promise<string> => {
  const { id } = await tw.place(buyer.id, [{ sku, quantity }], fields);
  await tw.until(id, waitsFor('goods'));
  return id;
};

test('who gets what another order has goes on at once, and who gave it once its goods are there', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '3');
  const giver = await waiting(sku, '5', { onShortage: 'complete' });
  const taker = await waiting(sku, '2');
  const reason = 'the line of the other customer stands still';
  const wish = { sku, warehouse: 'HAM', fromOrderId: giver, toOrderId: taker, quantity: '2', reason };
  expect(await tw.post('/stock/reallocations', wish)).toMatchObject({ ...wish, by: { role: 'admin' } });
  await flow.fulfil(taker);
  expect((await tw.order(giver)).subStatus).toMatchObject({ stock: 'waiting-for-goods', shipment: 'none' });
  const [po] = await flow.purchaseOrdersOf(giver);
  expect(po?.lines).toMatchObject([{ quantity: '4', pegs: [{ orderId: giver, quantity: '4' }] }]);
  await flow.receive(po?.id ?? '', sku, '4');
  await flow.fulfil(giver);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  const told = (await tw.timeline(giver)).find((e) => e.type === 'goods-reallocated');
  expect(told).toMatchObject({ reason, by: { role: 'admin' }, data: { toOrderId: taker, quantity: '2' } });
  const { body } = await tw.as('customer', buyer.id).get(`/orders/${giver}/timeline?limit=100`);
  expect(JSON.stringify(body)).not.toContain(taker);
  expect(JSON.stringify(body)).not.toContain(reason);
});

test('what stands ready for an order goes to one that is more urgent, and the giver goes on once it is owed no more', async () => {
  const salesperson = { name: 'Sam Sales', email: 'sam@tradewind.example' };
  const patience = await tw.customer({ salesperson });
  const { id: giver, sku } = await flow.placeNew(patience, '5', '5');
  await tw.until(giver, waitsForJust('dispatch'));
  const taker = await waiting(sku, '3');
  const reason = 'the line of the other customer stands still';
  const wish = { sku, warehouse: 'HAM', fromOrderId: giver, toOrderId: taker, quantity: '3', reason };
  const [shipment] = await flow.shipmentsOf(giver);
  const told = await tw.as('purchasing').post('/stock/reallocations', wish);
  expect(told).toMatchObject({ status: 201, body: { ...wish, shipmentIds: [shipment?.id] } });
  await flow.fulfil(taker);
  const owed = await tw.until(giver, waitsForJust('dispatch', 'goods'));
  expect(owed.waits.find((wait) => wait.for === 'goods')).toMatchObject({
    purchaseOrderIds: told.body.purchaseOrderIds,
    promisedOn: expect.any(String),
  });
  expect(await flow.shipmentsOf(giver)).toMatchObject([{ lines: [{ quantity: '2' }] }]);
  const mail = await eventually(async () =>
    (await flow.mailsAbout(giver)).find(({ subject }) => /waits for goods again/.test(subject)),
  );
  expect(mail.destination.to.join()).toContain(salesperson.email);
  expect(mail.body.text).toContain(`3 × ${sku}`);
  const [po] = await flow.purchaseOrdersOf(giver);
  await flow.receive(po?.id ?? '', sku, '3');
  await tw.until(giver, (o) => o.shipmentIds.length === 2);
  expect(await flow.fulfil(giver)).toMatchObject({ lines: [{ shipped: '5', invoiced: '5' }] });
  const { body } = await tw.as('customer', patience.id).get(`/shipments/${shipment?.id ?? ''}`);
  expect(JSON.stringify(body)).not.toContain(taker);
});

test('what was kept for a quote goes to its order, and what that did not want to who waits', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '5');
  const until = plusDays(now(), 3);
  const quote = { lines: [{ sku, quantity: '4' }], until, customerId: buyer.id, reason: 'quote of Monday' };
  const { id: reservationId } = await tw.post('/reservations', quote);
  const next = await waiting(sku, '2');
  const other = await tw.customer();
  const lines = [{ sku, quantity: '3' }];
  const stolen = await tw.as('sales').post('/orders', { customerId: other.id, lines, reservationId });
  expect([stolen.status, stolen.body.errors?.[0]?.pointer]).toEqual([422, '/reservationId']);
  const { id } = await tw.place(buyer.id, lines, { reservationId });
  const order = await tw.until(id, waitsFor('dispatch'));
  expect(order.parts.map((p) => p.kind)).toEqual(['stock']);
  expect(await tw.get(`/reservations/${reservationId}`)).toMatchObject({ status: 'ordered', orderId: id });
  await tw.until(next, (o) => o.shipmentIds.length === 2);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '5', reserved: '5', available: '0' });
  const again = await tw.as('sales').post('/orders', { customerId: buyer.id, lines, reservationId });
  expect(again.status).toBe(409);
});

test('what was kept for an order that is rejected is free again', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '5');
  const quote = { lines: [{ sku, quantity: '4' }], until: plusDays(now(), 3), reason: 'quote' };
  const { id: reservationId } = await tw.post('/reservations', quote);
  const lines = [{ sku, quantity: '4', discountPercent: '50' }];
  const { id } = await tw.place(buyer.id, lines, { reservationId });
  await tw.until(id, waitsFor('review'));
  expect(await flow.levelOf(sku)).toMatchObject({ reserved: '4' });
  await tw.post(`/orders/${id}/review`, { decision: 'reject', reason: 'too cheap' });
  await flow.ended(id, 'rejected');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '5', reserved: '0', available: '5' });
});

test('what lies free goes to who waits and has its turn, and the next receipt likewise', async () => {
  const { sku } = await tw.product();
  const first = await waiting(sku, '2');
  const urgent = await waiting(sku, '2', { priority: 'high' });
  await tw.stock(sku, '1');
  await tw.until(urgent, (o) => o.shipmentIds.length === 1);
  const [po] = await flow.purchaseOrdersOf(first);
  expect(po?.lines).toMatchObject([{ quantity: '3' }]);
  await flow.receive(po?.id ?? '', sku, '2');
  expect((await tw.until(urgent, (o) => o.shipmentIds.length === 2)).subStatus.stock).toBe('reserved');
  const { shipmentIds } = await tw.until(first, (o) => o.shipmentIds.length === 1);
  expect((await tw.get(`/shipments/${shipmentIds[0]}`)).lines).toMatchObject([{ quantity: '1' }]);
});
