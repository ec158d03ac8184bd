import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
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

const reason = 'they need more of it';

test('what more is wanted goes its own way beside what was there, which keeps goods, shipment and price', async () => {
  const { id, sku } = await flow.placeNew(buyer, '5', '3');
  await tw.until(id, waitsFor('dispatch'));
  await tw.post('/price-lists', {
    name: 'from now on',
    currency: 'EUR',
    customerId: buyer.id,
    validFrom: '2020-01-01',
  });
  const [before] = await flow.shipmentsOf(id);
  const wish = { lines: [{ lineNo: 1, quantity: '9' }], reason };
  const customer = tw.as('customer', buyer.id);
  const { body: preview } = await customer.post(`/orders/${id}/amendments?dryRun=true`, wish);
  expect(preview).toMatchObject({
    outcome: 'applied',
    increases: [{ sku, quantity: '6', covered: '2', missing: '4', priceReason: 'By the catalog.' }],
  });
  const { status, body } = await customer.post(`/orders/${id}/amendments`, wish);
  expect([status, body.amended?.version, body.totals]).toEqual([201, 2, preview.totals]);
  expect(body.parts.map((p: { id: string }) => p.id)).toEqual(['HAM', 'HAM.2', 'backorder.2']);

  const order = await tw.until(id, (o) => o.shipmentIds.length === 2 && o.purchaseOrderIds.length === 1);
  expect(order.shipmentIds[0]).toBe(before?.id);
  expect(await tw.get(`/shipments/${before?.id}`)).toEqual(before);
  await flow.receive(order.purchaseOrderIds[0] ?? '', sku, '4');
  await tw.until(id, (o) => o.shipmentIds.length === 3);
  await flow.fulfil(id);
  await flow.pay(buyer.id, order.totals.total);
  await flow.ended(id, 'settled');
  expect((await flow.types(id)).filter((type) => type === 'reminded')).toEqual([]);

  const versions = await tw.get(`/orders/${id}/versions`);
  expect(versions).toMatchObject({
    versions: [{ version: 1 }, { version: 2, reason, by: { role: 'customer' } }],
    changes: { lines: [{ lineNo: 1, sku, quantity: { from: '3', to: '9' } }] },
  });
});

test('what is wanted no longer is first taken off what is bought; what has left stays', async () => {
  const { id, sku } = await flow.placeNew(buyer, '4', '10');
  await tw.until(id, waitsFor('goods'));
  await flow.dispatch(id, { lines: [{ lineNo: 1, quantity: '1' }] });
  const amend = (quantity: string) =>
    tw.as('sales').post(`/orders/${id}/amendments`, { lines: [{ lineNo: 1, quantity }], reason });
  expect((await amend('0.5')).status).toBe(422);
  const { body: refused } = await amend('0');
  expect(refused.errors).toMatchObject([{ pointer: '/lines/0/quantity' }]);
  expect((await amend('3')).status).toBe(201);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '2', available: '1' });
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po?.status).toBe('cancelled');
  await flow.fulfil(id);
  const { totals } = await tw.order(id);
  const invoices = await flow.invoicesOf(id);
  expect(invoices.reduce((sum, { total }) => sum + total.amount, 0)).toBe(totals.total.amount);
  expect((await amend('4')).status).toBe(409);
});

test('a reviewer decides what crosses a limit; until then, and when it is refused, the order goes on as it was', async () => {
  const limited = await tw.customer({ creditLimit: euros(10_000_00) });
  const { id } = await flow.placeNew(limited, '9', '2');
  await tw.until(id, waitsFor('dispatch'));
  const wish = { lines: [{ lineNo: 1, unitPrice: '9000.00' }], reason };
  const ask = () => tw.as('sales').post(`/orders/${id}/amendments`, wish);
  const decide = (decision: 'approve' | 'reject') =>
    tw.post(`/orders/${id}/review`, { decision, reason: 'they pay late' });
  const { body } = await ask();
  expect([body.totals, body.waits[0]?.for]).toEqual([(await tw.order(id)).totals, 'review']);
  expect((await ask()).status).toBe(409);
  const [asked] = (await tw.get('/amendments')).items.filter(({ orderId }) => orderId === id);
  expect(asked?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['credit']));
  const { amendment: _, version: __, ...after } = await decide('reject');
  expect(after.lines[0]?.unitPrice).not.toBe('9000.00');

  await ask();
  expect((await decide('approve')).lines[0]).toMatchObject({ unitPrice: '9000.00', priceFrom: 'manual' });
  await flow.fulfil(id);
  const statuses = (await tw.get(`/orders/${id}/amendments`)).items.map(({ status }) => status);
  expect(statuses).toEqual(['applied', 'rejected']);
});

test('what is withdrawn is no reviewer’s any more, and can be asked for again', async () => {
  const { id } = await flow.placeNew(buyer, '9', '2');
  await tw.until(id, waitsFor('dispatch'));
  const wish = { lines: [{ lineNo: 1, quantity: '5000' }], reason };
  const customer = tw.as('customer', buyer.id);
  const ask = async () => (await customer.post(`/orders/${id}/amendments`, wish)).body.amendment?.id;
  const waiting = async () => (await tw.get('/amendments')).items.map((one) => one.id);
  const [first, before] = [await ask(), await tw.order(id)];
  const withdraw = () => customer.post(`/orders/${id}/amendments/${first}/withdraw`, { reason: 'a slip' });
  const { status, body } = await withdraw();
  expect([status, body.amendment, body.parts]).toEqual([200, undefined, before.parts]);
  const second = await ask();
  expect(await waiting()).toContain(second);
  expect(await waiting()).not.toContain(first);
  expect((await withdraw()).status).toBe(409);
  await tw.post(`/orders/${id}/amendments/${second}/withdraw`, { reason: 'they said so' });
  await flow.fulfil(id);
  const told = (await flow.types(id)).filter((type) => type === 'amendment-withdrawn');
  expect(told).toHaveLength(2);
});

test('a part that is cut away wholly ends, and the order with what is left; what is cancelled takes all back', async () => {
  const { sku } = await tw.product();
  const { sku: other } = await tw.product();
  await tw.stock(sku, '2');
  const lines = [
    { sku, quantity: '2' },
    { sku: other, quantity: '5' },
  ];
  const { id } = await tw.place(buyer.id, lines);
  await tw.until(id, waitsFor('goods'));
  const out = { lines: [{ lineNo: 2, quantity: '0' }], reason };
  expect((await tw.post(`/orders/${id}/amendments`, out)).lines).toHaveLength(1);
  await flow.fulfil(id);

  const next = await flow.placeNew(buyer, '2', '1');
  await tw.until(next.id, waitsFor('dispatch'));
  const more = { lines: [{ lineNo: 1, quantity: '4' }], reason };
  await tw.post(`/orders/${next.id}/amendments`, more);
  await eventually(async () => (await tw.order(next.id)).purchaseOrderIds.length === 1);
  await flow.cancel(next.id);
  expect(await flow.levelOf(next.sku)).toEqual({ onHand: '2', reserved: '0', available: '2' });
});

test('of what the supplier has, and of what has come in for an order that ships complete, less is free stock', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '2');
  const lines = [{ sku, quantity: '8' }];
  const { id } = await tw.place(buyer.id, lines, { onShortage: 'complete' });
  const { purchaseOrderIds } = await tw.until(id, waitsFor('goods'));
  const [po = ''] = purchaseOrderIds;
  await flow.receive(po, sku, '3');
  const wish = { lines: [{ lineNo: 1, quantity: '4' }], reason };
  const { body: preview } = await tw.as('sales').post(`/orders/${id}/amendments?dryRun=true`, wish);
  expect(preview).toMatchObject({ released: [{ sku, warehouse: 'HAM', quantity: '1', incoming: '3' }] });
  await tw.post(`/orders/${id}/amendments`, wish);
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '5', reserved: '4', incoming: '3' });
  await flow.fulfil(id);
  await flow.receive(po, sku, '3');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '4', reserved: '0', available: '4' });
});
