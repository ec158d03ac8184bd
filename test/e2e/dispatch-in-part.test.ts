import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
// biome-ignore lint/suspicious/noExplicitAny: an answer of the API
let buyer: any;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** So much of line 1. */
const only = (quantity: string) => ({ lines: [{ lineNo: 1, quantity }] });

test('what the warehouse leaves behind goes by itself, is invoiced when it leaves, and the order ends as ever', async () => {
  const { id, sku, total } = await flow.placeNew(buyer, '6', '6');
  const [first] = await flow.dispatch(id, only('3'));
  // Of three that were left behind one goes, and two are left behind again.
  await tw.until(id, waitsForJust('delivery', 'dispatch'));
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '3', available: '0' });
  const { waits, shipmentIds } = await tw.order(id);
  const [gone, rest] = shipmentIds;
  expect(waits.map((w) => [w.for, w.shipmentIds]).sort()).toEqual([
    ['delivery', [gone]],
    ['dispatch', [rest]],
  ]);
  await flow.track(id, 'delivered');
  await flow.dispatch(id, only('1'));
  await tw.until(id, waitsForJust('delivery', 'dispatch'));
  await flow.dispatch(id);

  const shipments = await flow.shipmentsOf(id);
  expect(shipments.map((s) => s.lines.map((l) => l.quantity))).toEqual([['3'], ['1'], ['2']]);
  expect(shipments.map((s) => s.leftBehind?.map((l) => l.quantity))).toEqual([['3'], ['2'], undefined]);
  expect(shipments.map((s) => s.continues)).toEqual([undefined, first?.id, shipments[1]?.id]);
  const invoices = await flow.invoicesOf(id);
  expect(invoices.map((i) => i.shipmentIds)).toEqual(shipments.map((s) => [s.id]));
  expect(invoices.reduce((sum, i) => sum + i.total.amount, 0)).toBe(total.amount);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });

  await flow.track(id, 'delivered');
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
});

test('a cancellation frees what was left behind, and what has gone stays invoiced', async () => {
  const { id, sku } = await flow.placeNew(buyer, '5', '5');
  await flow.dispatch(id, only('2'));
  await tw.until(id, waitsFor('dispatch'));
  await flow.cancel(id);
  expect((await flow.shipmentsOf(id)).map((s) => s.status)).toEqual(['dispatched', 'void']);
  expect((await flow.invoicesOf(id)).map((i) => i.lines.map((l) => l.quantity))).toEqual([['2']]);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
});

test('an order that is to come whole is not taken apart', async () => {
  const { id } = await flow.placeNew(buyer, '2', '2', { onShortage: 'complete' });
  await tw.until(id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(id);
  const part = { carrier: 'DHL', trackingNumber: '1', ...only('1') };
  const refused = await tw.as('warehouse').post(`/shipments/${shipment?.id}/dispatch`, part);
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/lines' }] } });
});
