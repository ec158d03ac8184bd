import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsForJust } from '../support/flow.ts';
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

/** The warehouse can't find so much of the order's one shipment that stands ready. */
async function report(id: string, quantity: string, key: string = randomUUID()) {
  const shipment = (await flow.shipmentsOf(id)).find(({ status }) => status === 'created');
  const body = { lines: [{ lineNo: 1, quantity }], reason: 'not in its bin' };
  return tw.as('warehouse').post(`/shipments/${shipment?.id ?? ''}/shortage`, body, key);
}

async function restock(id: string, sku: string, quantity: string): Promise<void> {
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, quantity);
}

test('what is short of a shipment is bought, comes in, goes out and is paid as if it had never been there', async () => {
  const { id, sku, total } = await flow.placeNew(buyer, '10', '10');
  await tw.until(id, waitsForJust('dispatch'));
  const key = randomUUID();
  const told = await report(id, '4', key);
  expect(told).toMatchObject({ status: 200, body: { lines: [{ quantity: '6' }] } });
  expect((await report(id, '4', key)).headers.get('idempotency-replayed')).toBe('true');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '6', reserved: '6', available: '0' });
  const order = await tw.until(id, waitsForJust('dispatch', 'goods'));
  expect(order.waits.find((wait) => wait.for === 'goods')).toMatchObject({
    part: told.body.shortages[0].part,
    purchaseOrderIds: order.purchaseOrderIds,
  });
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po?.lines).toMatchObject([{ sku, quantity: '4' }]);
  await restock(id, sku, '4');
  await tw.until(id, (o) => o.shipmentIds.length === 2);
  const delivered = await flow.fulfil(id);
  expect(delivered).toMatchObject({ lines: [{ shipped: '10', invoiced: '10' }] });
  expect(delivered.amended).toBeUndefined();
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
});

test('an order that goes whole keeps what there is of it, and goes out when the rest has come', async () => {
  const { id, sku, total } = await flow.placeNew(buyer, '5', '5', { onShortage: 'complete' });
  await tw.until(id, waitsForJust('dispatch'));
  expect((await report(id, '2')).body.status).toBe('void');
  const waiting = await tw.until(id, waitsForJust('goods'));
  expect(waiting.subStatus.stock).toBe('waiting-for-goods');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '3', available: '0' });
  await restock(id, sku, '2');
  await flow.fulfil(id);
  expect((await flow.shipmentsOf(id)).map((s) => [s.status, ...s.lines.map((l) => l.quantity)])).toEqual([
    ['void'],
    ['delivered', '5'],
  ]);
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
});
