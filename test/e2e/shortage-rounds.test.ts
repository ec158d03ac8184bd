import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { type Order, type Shipment, startTradewind, type Tradewind } from '../support/tradewind.ts';

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

/** An order of which nothing is there, and whose goods come in bit by bit. */
async function bought(quantity: string) {
  const { sku } = await tw.product();
  const { id } = await tw.place(buyer.id, [{ sku, quantity }]);
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  const receive = (part: string) => flow.receive(po?.id ?? '', sku, part);
  return { id, sku, receive };
}

const created = (n: number) => (o: Order) => o.shipmentIds.length === n;

const send = ({ id }: Shipment) =>
  tw.post(`/shipments/${id}/dispatch`, { carrier: 'DHL', trackingNumber: id });

const billed = (id: string, n: number) =>
  eventually(async () => {
    const issued = await flow.invoicesOf(id);
    return issued.length === n && issued.every((i) => i.mail.state === 'sent') && issued;
  });

test('while a consignment waits for the warehouse, the goods still owed are waited for beside it', async () => {
  const { id, receive } = await bought('6');
  await receive('2');
  const { waits } = await tw.until(id, waitsForJust('dispatch', 'goods'));
  expect(waits.map((w) => [w.for, w.on, w.part]).sort()).toEqual([
    ['dispatch', 'warehouse', 'backorder'],
    ['goods', 'purchasing', 'backorder'],
  ]);
  await receive('4');
  const { shipmentIds } = await tw.until(id, waitsForJust('dispatch', 'dispatch'));
  expect(shipmentIds).toHaveLength(2);
});

test('goods that come in ship without waiting for an earlier consignment, and each is invoiced as it leaves', async () => {
  const { id, sku, receive } = await bought('6');
  for (const [i, quantity] of ['1', '2', '3'].entries()) {
    await receive(quantity);
    await tw.until(id, created(i + 1));
  }
  const [first, second, third] = await flow.shipmentsOf(id);
  // Whichever the warehouse takes first.
  const taken = [second, third, first].filter((s) => s !== undefined);
  for (const [i, shipment] of taken.entries()) {
    await tw.until(id, waitsFor('dispatch'));
    await send(shipment);
    await billed(id, i + 1);
  }
  const issued = await flow.invoicesOf(id);
  expect(issued.map((i) => i.shipmentIds)).toEqual(taken.map((s) => [s.id]));
  expect(issued.map((i) => i.lines.map((l) => l.quantity))).toEqual([['2'], ['3'], ['1']]);
  await flow.track(id, 'delivered');
  const { totals } = await tw.until(id, (o) => o.status === 'delivered');
  expect(issued.reduce((sum, i) => sum + i.total.amount, 0)).toBe(totals.total.amount);
  await flow.pay(buyer.id, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
  await flow.ended(id, 'settled');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
});

test('what comes back while the rest is still waited for is for sales at once, and the rest goes on', async () => {
  const { id, receive } = await bought('6');
  await receive('2');
  await tw.until(id, created(1));
  const [first] = await flow.shipmentsOf(id);
  if (!first) throw new Error('it was created');
  await send(first);
  await tw.until(id, waitsForJust('delivery', 'goods'));
  await tw.post(`/shipments/${first.id}/tracking-events`, { status: 'returned' });
  const back = await tw.until(id, waitsForJust('goods', 'return'));
  expect(back.waits.map((w) => w.on).sort()).toEqual(['purchasing', 'sales']);
  expect(back.subStatus.shipment).toBe('returned');
  await receive('4');
  const [, second] = await eventually(async () => {
    const all = await flow.shipmentsOf(id);
    return all.length === 2 && all;
  });
  if (!second) throw new Error('it was created');
  await send(second);
  await billed(id, 2);
  await tw.post(`/shipments/${second.id}/tracking-events`, { status: 'delivered' });
  const { waits } = await tw.until(id, waitsForJust('return'));
  expect(waits).toMatchObject([{ for: 'return', on: 'sales', part: 'backorder' }]);
  await flow.cancel(id);
  const issued = await flow.invoicesOf(id);
  expect(issued.map((i) => [i.kind, i.status])).toEqual([
    ['invoice', 'credited'],
    ['invoice', 'open'],
    ['credit-note', 'credited'],
  ]);
});

test('cancelled with one consignment gone, one ready and goods owed: the gone one stays billed, the rest is undone', async () => {
  const { id, sku, receive } = await bought('6');
  for (const n of [1, 2]) {
    await receive('2');
    await tw.until(id, created(n));
  }
  const [first, second] = await flow.shipmentsOf(id);
  if (!first || !second) throw new Error('both were created');
  await send(second);
  await tw.post(`/orders/${id}/cancel`, { reason: 'no longer needed' });
  await flow.ended(id, 'cancelled');
  const issued = await flow.invoicesOf(id);
  expect(issued.map((i) => [i.status, i.shipmentIds])).toEqual([['open', [second.id]]]);
  expect((await flow.shipmentsOf(id)).map((s) => s.status)).toEqual(['void', 'dispatched']);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '2', reserved: '0', available: '2' });
  const released = (await tw.timeline(id)).filter((e) => e.type === 'reservations-released');
  expect(released.map((e) => e.data)).toEqual([{ goods: [{ sku, warehouse: 'HAM', quantity: '2' }] }]);
});
