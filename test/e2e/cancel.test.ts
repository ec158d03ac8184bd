import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { expectCancelledWhole } from '../support/cancelled.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
beforeEach(async () => {
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const NOTHING = { ordered: euros(0), receivable: euros(0), advances: euros(0) };

const place = (stock: string, quantity: string, fields: object = {}) =>
  flow.placeNew(buyer, stock, quantity, fields);

const expectCancelled = (id: string) => expectCancelledWhole(tw, flow, id);

test('while reviewing: nothing was done, nothing remains', async () => {
  const { id, sku } = await place('2000', '1000');
  await tw.until(id, waitsFor('review'));
  await flow.cancel(id);
  await expectCancelled(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '2000', reserved: '0', available: '2000' });
  expect(await flow.account(buyer.id)).toMatchObject(NOTHING);
  expect(await flow.types(id)).toEqual([
    'order-placed',
    'review-needed',
    'cancellation-requested',
    'order-cancelled',
  ]);
  expect((await tw.order(id)).subStatus.review).not.toBe('waiting');
  const late = await tw.as('reviewer').post(`/orders/${id}/review`, { decision: 'approve', reason: 'ok' });
  expect(late.status).toBe(409);
});

test('while waiting for goods that nobody has ordered yet: the purchase order is cancelled', async () => {
  const { id, sku } = await place('3', '10', { onShortage: 'complete' });
  await tw.until(id, waitsFor('goods'));
  await flow.cancel(id);
  await expectCancelled(id);
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po).toMatchObject({ status: 'cancelled', lines: [{ quantity: '0', pegs: [] }] });
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
  expect(await flow.account(buyer.id)).toMatchObject(NOTHING);
  const body = { lines: [{ sku, quantity: '7' }] };
  expect((await tw.as('warehouse').post(`/purchase-orders/${po?.id}/receipts`, body)).status).toBe(409);
  expect((await tw.as('purchasing').post(`/purchase-orders/${po?.id}/send`, {})).status).toBe(409);
});

test('while waiting for goods that the supplier sends: they become free stock', async () => {
  const { id, sku } = await place('3', '10');
  await tw.until(id, (o) => waitsFor('goods')(o) && waitsFor('dispatch')(o));
  const [po] = await flow.purchaseOrdersOf(id);
  await tw.post(`/purchase-orders/${po?.id}/send`, { via: 'telephone' });
  await flow.cancel(id);
  await expectCancelled(id);
  expect(await tw.get(`/purchase-orders/${po?.id}`)).toMatchObject({
    status: 'sent',
    lines: [{ quantity: '7', pegs: [] }],
  });
  await flow.receive(po?.id ?? '', sku, '7');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '10', reserved: '0', available: '10' });
  expect((await flow.shipmentsOf(id)).map((s) => s.status)).toEqual(['void']);
  expect((await tw.order(id)).invoiceIds).toEqual([]);
});

test('while some of the goods are in: those too become free stock', async () => {
  const { id, sku } = await place('0', '10', { onShortage: 'complete' });
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '4');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '4', reserved: '4', available: '0' });
  await flow.cancel(id);
  await expectCancelled(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '4', reserved: '0', available: '4' });
  await flow.receive(po?.id ?? '', sku, '6');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '10', reserved: '0', available: '10' });
});

test('before dispatch: the shipment is void from that moment, the goods are free', async () => {
  const { id, sku } = await place('10', '10');
  await tw.until(id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(id);
  await tw.post(`/orders/${id}/cancel`, { reason: 'no longer needed' });
  const handed = { carrier: 'DHL', trackingNumber: '1' };
  const dispatched = await tw.as('warehouse').post(`/shipments/${shipment?.id}/dispatch`, handed);
  expect(dispatched.status).toBe(409);
  await flow.ended(id, 'cancelled');
  await expectCancelled(id);
  expect((await flow.shipmentsOf(id)).map((s) => s.status)).toEqual(['void']);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '10', reserved: '0', available: '10' });
  expect(await flow.account(buyer.id)).toMatchObject(NOTHING);
  expect((await tw.order(id)).subStatus).toMatchObject({ shipment: 'void', payment: 'none' });
  const requested = (await tw.timeline(id)).find((e) => e.type === 'cancellation-requested');
  expect(requested?.data).toEqual({ voidedShipmentIds: [shipment?.id] });
});

test('after one of two shipments has left: that one stays shipped and invoiced', async () => {
  const { id, sku } = await place('3', '10');
  await flow.dispatch(id);
  await tw.until(id, waitsFor('delivery'));
  await flow.cancel(id);
  await expectCancelled(id);
  const order = await tw.order(id);
  expect(order.subStatus.shipment).toBe('partly-dispatched');
  expect(order.refundable).toBeUndefined();
  const [invoice, ...more] = await flow.invoicesOf(id);
  expect(more).toEqual([]);
  expect(invoice).toMatchObject({ status: 'open', open: invoice?.total });
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po?.status).toBe('cancelled');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  expect(await flow.account(buyer.id)).toMatchObject({ ...NOTHING, receivable: invoice?.total });
  // Its way goes on: it is delivered and paid, and the order stays cancelled.
  await flow.track(id, 'delivered');
  await flow.pay(buyer.id, invoice?.total ?? euros(0));
  const paid = await tw.order(id);
  expect(paid).toMatchObject({
    status: 'cancelled',
    subStatus: { shipment: 'partly-delivered', payment: 'paid' },
  });
});
