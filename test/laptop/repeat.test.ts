import { afterAll, beforeAll, expect, test } from 'vitest';
import { OUTCOMES } from '../../functions/orders/outcomes.ts';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, inDays, waitsFor, waitsForJust } from '../support/flow.ts';
import type { Invocation } from '../support/invocations/invocation.ts';
import { PRELOAD, recordInvocations } from '../support/invocations/recorder.ts';
import { atRest } from '../support/snapshot.ts';
import { type Laptop, type Order, startLaptop } from '../support/tradewind.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

let tw: Laptop;
let flow: Flow;
const recorder = recordInvocations();
/** Steps that were repeated somewhere in here. */
const repeated = new Set<string>();

beforeAll(async () => {
  tw = await startLaptop({ preload: [PRELOAD] });
  flow = flowOf(tw);
});
afterAll(async () => {
  await tw.stop();
  recorder.stop();
});

const ENDS = ['Settle', 'CloseCancelled', 'Reject', 'Park'];

/** An older wait that is begun again while its successor is about to begin would take that one's place. */
const standsStill = (orderId: string) =>
  eventually(() => {
    const steps = recorder.stepsOf(orderId).map(({ event }) => JSON.parse(event));
    const lines = Map.groupBy(steps, ({ part }) => part);
    const lastOf = (part: string | undefined) => lines.get(part)?.at(-1)?.step;
    const parts = [...lines.keys()].filter(Boolean);
    const waiting = (parts.length > 0 ? parts : [undefined]).map(lastOf);
    return ENDS.includes(lastOf(undefined)) || waiting.every((step) => step === 'Await');
  });

/** Repeats everything that was done for the order so far: twice, then three times. */
async function repeatAll(orderId: string): Promise<void> {
  await standsStill(orderId);
  let before = await atRest(tw);
  for (const times of [2, 3]) {
    for (const one of recorder.stepsOf(orderId)) await repeat(one, times);
    const after = await atRest(tw);
    expect(after).toEqual(before);
    before = after;
  }
}

async function repeat(one: Invocation, times: number): Promise<void> {
  const event = JSON.parse(one.event);
  repeated.add(event.step);
  for (let i = 0; i < times; i++) {
    const answer = await tw.local.invoke(one.function, event);
    // Nobody reads what a wait's beginning answers; asked again later, it finds that it is over.
    if (event.step !== 'Await') expect(timeless(answer), one.event).toEqual(timeless(JSON.parse(one.result)));
  }
}

/** How long a wait may still take is worked out when asked. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (name, value) => (name === 'seconds' ? undefined : value));

/** An order of so many, of which so many are there. */
async function place(there: string, wanted: string, fields: object = {}): Promise<Order> {
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  if (there !== '0') await tw.stock(sku, there);
  return tw.place(customer.id, [{ sku, quantity: wanted }], fields);
}

test('a clean order, at every rest', async () => {
  const order = await place('2', '1');
  await tw.until(order.id, waitsFor('dispatch'));
  await repeatAll(order.id);
  await flow.dispatch(order.id);
  await tw.until(order.id, waitsFor('delivery'));
  await repeatAll(order.id);
  await flow.track(order.id, 'delivered');
  await tw.until(order.id, waitsFor('payment'));
  await repeatAll(order.id);
  await flow.pay(order.customerId, order.totals.total);
  await flow.ended(order.id, 'settled');
  await repeatAll(order.id);
});

test('a short order, whose goods come in later', async () => {
  const order = await place('1', '3');
  await tw.until(order.id, waitsFor('goods'));
  await repeatAll(order.id);
  await flow.dispatch(order.id);
  const [po] = await flow.purchaseOrdersOf(order.id);
  const sku = order.lines[0]?.sku ?? '';
  await flow.receive(po?.id ?? '', sku, '1');
  await flow.dispatch(order.id);
  await tw.until(order.id, waitsFor('goods'));
  await repeatAll(order.id);
  await flow.receive(po?.id ?? '', sku, '1');
  await flow.fulfil(order.id);
  await flow.pay(order.customerId, order.totals.total);
  await flow.ended(order.id, 'settled');
  await repeatAll(order.id);
});

test('an order that is paid ahead', async () => {
  const [buyer, { sku }] = await Promise.all([tw.customer({ prepaymentPercent: '100' }), tw.product()]);
  await tw.stock(sku, '1');
  const { id, totals } = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
  await tw.until(id, waitsFor('prepayment'));
  await repeatAll(id);
  await flow.pay(buyer.id, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
  await tw.until(id, waitsFor('dispatch'));
  await repeatAll(id);
});

test('an order that a reviewer rejects', async () => {
  const order = await place('1', '1', { discountPercent: '50' });
  await tw.until(order.id, waitsFor('review'));
  await repeatAll(order.id);
  await tw.post(`/orders/${order.id}/review`, { decision: 'reject', reason: 'too cheap' });
  await flow.ended(order.id, 'rejected');
  await repeatAll(order.id);
});

test('an order that is cancelled while its goods are bought and what was sent came back', async () => {
  const order = await place('1', '3');
  await tw.until(order.id, waitsFor('goods'));
  await flow.dispatch(order.id);
  await flow.track(order.id, 'returned');
  await flow.cancel(order.id);
  await repeatAll(order.id);
});

test('orders with one invoice: of what has left when the rest is cancelled, and when it is amended away', async () => {
  const [buyer, { sku }] = await Promise.all([tw.customer({ invoicing: 'order' }), tw.product()]);
  await tw.stock(sku, '4');
  const half = { lines: [{ lineNo: 1, quantity: '1' }] };
  const sendHalf = async () => {
    const { id } = await tw.place(buyer.id, [{ sku, quantity: '2' }]);
    await flow.handOver(id, half);
    await tw.until(id, waitsForJust('delivery', 'dispatch'));
    return id;
  };
  const cancelled = await sendHalf();
  await repeatAll(cancelled);
  await flow.cancel(cancelled);
  await repeatAll(cancelled);
  const amended = await sendHalf();
  await tw.post(`/orders/${amended}/amendments`, { ...half, reason: 'one will do' });
  await flow.track(amended, 'delivered');
  await tw.until(amended, waitsFor('payment'));
  await repeatAll(amended);
});

test('an order that is invoiced with its month', async () => {
  const [buyer, { sku }] = await Promise.all([tw.customer({ invoicing: 'month' }), tw.product()]);
  await tw.stock(sku, '1');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
  await flow.handOver(id);
  await tw.until(id, waitsForJust('delivery'));
  await repeatAll(id);
  await flow.track(id, 'delivered');
  await tw.until(id, waitsFor('invoice'));
  await repeatAll(id);
  await tw.local.invoke('statements', { through: inDays(0).slice(0, 7) });
  await tw.until(id, waitsFor('payment'));
  // The order doesn't wait for the mail of such an invoice: it may still be on its way.
  await eventually(async () => (await flow.types(id)).includes('invoice-mailed'));
  await repeatAll(id);
});

test('an order whose goods came back, and go again', async () => {
  const order = await place('1', '1');
  const [shipment] = await flow.dispatch(order.id);
  await flow.track(order.id, 'returned');
  await tw.until(order.id, waitsForJust('return'));
  const again = { carrier: 'DHL', trackingNumber: 'again', reason: 'nobody was there' };
  await tw.post(`/shipments/${shipment?.id ?? ''}/redelivery`, again);
  await tw.until(order.id, waitsForJust('delivery'));
  await repeatAll(order.id);
  await flow.track(order.id, 'delivered');
  await tw.until(order.id, (o) => o.status === 'delivered');
  await repeatAll(order.id);
});

test('an order that nobody sees to: reminded, escalated, given up and parked', async () => {
  const order = await place('1', '1');
  await tw.until(order.id, waitsFor('dispatch'));
  const common = { orderId: order.id, run: { number: 0, at: order.placedAt } };
  const wait = { for: 'dispatch', part: 'HAM', round: 1, since: LONG_AGO };
  for (const stage of [0, 1, 2])
    await tw.local.invoke('order-chase', {
      ...common,
      run: { number: 0, at: LONG_AGO },
      step: 'Chase',
      part: 'HAM',
      wait: { ...wait, stage },
    });
  const error = { Error: 'Overdue', Cause: 'dispatch#HAM#1 took too long' };
  await tw.local.invoke('order-close', { ...common, step: 'Park', error });
  await tw.until(order.id, (o) => o.status === 'parked');
  await repeatAll(order.id);
  expect((await flow.types(order.id)).slice(-3)).toEqual(['reminded', 'escalated', 'parked']);
});

test('that was every step there is, and nothing is amiss', async () => {
  expect(repeated).toEqual(new Set(Object.keys(OUTCOMES)));
  await expectSound(tw);
});
