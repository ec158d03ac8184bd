import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { expectCancelledWhole } from '../support/cancelled.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
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

const place = (stock: string, quantity: string, fields: object = {}) =>
  flow.placeNew(buyer, stock, quantity, fields);

const expectCancelled = (id: string) => expectCancelledWhole(tw, flow, id);

test('what has left the warehouse whole can not be cancelled, only returned', async () => {
  const { id, total } = await place('5', '5');
  const sales = tw.as('sales');
  const refused = async () => (await sales.post(`/orders/${id}/cancel`, { reason: 'no' })).status;
  await flow.dispatch(id);
  expect(await refused()).toBe(409);
  await flow.track(id, 'delivered');
  await tw.until(id, (o) => o.status === 'delivered');
  expect(await refused()).toBe(409);
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
  expect(await refused()).toBe(409);
  expect((await sales.post('/orders/ord_01J00000000000000000000000/cancel', { reason: 'no' })).status).toBe(
    404,
  );
});

test('two cancel at once: one does', async () => {
  const { id } = await place('5', '5');
  await tw.until(id, waitsFor('dispatch'));
  const cancel = () => tw.as('sales').post(`/orders/${id}/cancel`, { reason: 'both' });
  const answers = await Promise.all([cancel(), cancel(), cancel()]);
  expect(answers.map((a) => a.status).sort()).toEqual([202, 409, 409]);
  await flow.ended(id, 'cancelled');
});

test('at once after placing: it is cancelled all the same', async () => {
  const { id, sku } = await place('5', '5');
  await flow.cancel(id);
  await expectCancelled(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '5', reserved: '0', available: '5' });
  expect((await flow.account(buyer.id))?.ordered.amount ?? 0).toBe(0);
});

test('the customer cancels its own order; dispatch and cancel at once: exactly one wins', async () => {
  const { id, sku } = await place('5', '5');
  await tw.until(id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(id);
  const [cancelled, sent] = await Promise.all([
    tw.as('customer', buyer.id).post(`/orders/${id}/cancel`, { reason: 'changed our mind' }),
    tw.as('warehouse').post(`/shipments/${shipment?.id}/dispatch`, { carrier: 'DHL', trackingNumber: '1' }),
  ]);
  expect([cancelled?.status, sent?.status].filter((s) => s === 409)).toHaveLength(1);
  if (sent?.status === 409) {
    await flow.ended(id, 'cancelled');
    expect(await flow.levelOf(sku)).toMatchObject({ onHand: '5', reserved: '0' });
  } else {
    await tw.until(id, waitsFor('delivery'));
    expect(await flow.levelOf(sku)).toMatchObject({ onHand: '0', reserved: '0' });
  }
});
