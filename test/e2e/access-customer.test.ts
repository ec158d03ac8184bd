import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedAhead } from '../support/ahead.ts';
import { expectSound } from '../support/audit.ts';
import { creditInUse, stated } from '../support/credited.ts';
import { disputed } from '../support/disputed.ts';
import { euros, type Flow, flowOf, inDays, waitsFor } from '../support/flow.ts';
import { type Answer, type Client, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const ABSENT = '01J00000000000000000000000';

// biome-ignore lint/suspicious/noExplicitAny: answers of the API
let own: any;
// biome-ignore lint/suspicious/noExplicitAny: answers of the API
let other: any;
let sku: string;
let mine: Client;
let theirs: string[];
let back: { shipmentId: string; lines: { sku: string; quantity: string }[]; reason: string };

beforeAll(async () => {
  [own, other, { sku }] = await Promise.all([tw.customer(), tw.customer(), tw.product()]);
  await tw.stock(sku, '1000');
  mine = tw.as('customer', own.id);
  const { id, totals } = await tw.place(other.id, [{ sku, quantity: '2' }]);
  await flow.dispatch(id);
  const order = await tw.order(id);
  const credit = await creditInUse(tw, other.id, order.invoiceIds[0] ?? '');
  const { statements } = await stated(tw, other.id);
  const { disputes } = await disputed(tw, flow, other.id);
  const { prepayments } = await askedAhead(tw, other.id, sku);
  const payment = await flow.pay(other.id, totals.total);
  await flow.track(id, 'delivered');
  back = { shipmentId: order.shipmentIds[0] ?? '', lines: [{ sku, quantity: '1' }], reason: 'scratched' };
  const { id: returnId } = await tw.post('/returns', back);
  const contract = await tw.post('/contracts', {
    name: 'Frame',
    customerId: other.id,
    currency: 'EUR',
    validFrom: '2020-01-01',
    validUntil: '2020-12-31',
    lines: [{ sku, unitPrice: '8', quantity: '10' }],
  });
  const offer = { customerId: other.id, lines: [{ sku, quantity: '1' }], validUntil: inDays(9) };
  const quotation = await tw.post('/quotations', offer);
  await tw.post(`/quotations/${quotation.id}/send`, {});
  theirs = [
    `/orders/${id}`,
    `/orders/${id}/timeline`,
    `/shipments/${order.shipmentIds[0]}`,
    `/shipments/${order.shipmentIds[0]}/delivery-note`,
    `/invoices/${order.invoiceIds[0]}`,
    `/invoices/${order.invoiceIds[0]}/pdf`,
    `/payments/${payment.id}`,
    `/credit-uses/${credit['credit-uses']}`,
    `/refunds/${credit.refunds}`,
    `/statements/${statements}`,
    `/disputes/${disputes}`,
    `/statements/${statements}/pdf`,
    `/prepayments/${prepayments}/pdf`,
    `/returns/${returnId}`,
    `/contracts/${contract.id}`,
    `/quotations/${quotation.id}`,
    `/quotations/${quotation.id}/pdf`,
    `/customers/${other.id}`,
    `/customers/${other.id}/accounts`,
  ];
});

const withoutTrace = ({ status, body: { traceId: _, ...body } }: Answer) => ({ status, body });

test('is told of another’s things what it is told of things that are not there', async () => {
  for (const path of theirs) {
    const missing = path.replace(/(?<=_)[0-9A-Z]{26}/, ABSENT);
    const [seen, none] = [await mine.get(path), await mine.get(missing)];
    expect(seen.status, path).toBe(404);
    expect(withoutTrace(seen)).toEqual(withoutTrace(none));
    expect((await tw.as('customer', other.id).get(path)).status, path).toBe(200);
    // A customer's person without a customer is nobody's.
    expect((await tw.as('customer').get(path)).status, path).toBe(404);
  }
});

test('lists its own and no others, whatever it asks for', async () => {
  const { id } = await tw.place(own.id, [{ sku, quantity: '1' }]);
  await flow.dispatch(id);
  await flow.pay(own.id, euros(1));
  for (const list of ['orders', 'shipments', 'invoices', 'payments']) {
    const path: string = `/${list}`;
    const all = await mine.get(`${path}?limit=100` as string);
    expect(all.body.items.map((i: { customerId: string }) => i.customerId)).toEqual([own.id]);
    const asked = await mine.get(`${path}?customerId=${other.id}` as string);
    expect(asked.body.items).toEqual([]);
    expect((await tw.as('customer').get(path)).body.items).toEqual([]);
  }
  const seen = await mine.get('/customers');
  expect(seen.body.items.map((c: { id: string }) => c.id)).toEqual([own.id]);
});

test('can not touch another’s order, nor order in its name', async () => {
  const [path] = theirs;
  expect((await mine.post(`${path}/cancel` as string, { reason: 'ha' })).status).toBe(404);
  const stolen = await mine.post('/orders', { customerId: other.id, lines: [{ sku, quantity: '1' }] });
  const unknown = await mine.post('/orders', {
    customerId: `cus_${ABSENT}`,
    lines: [{ sku, quantity: '1' }],
  });
  expect(stolen.status).toBe(422);
  expect(withoutTrace(stolen)).toEqual(withoutTrace(unknown));
});

test('can not send back what another got, nor say yes to its own wish', async () => {
  const stolen = await mine.post('/returns', back);
  const unknown = await mine.post('/returns', { ...back, shipmentId: `shp_${ABSENT}` });
  expect(stolen.status).toBe(422);
  expect(withoutTrace(stolen)).toEqual(withoutTrace(unknown));
  const { body } = await tw.as('customer', other.id).post('/returns', back);
  expect(body).toMatchObject({ status: 'requested', waits: { on: 'sales' } });
  const decided = { decision: 'authorise', reason: 'mine' };
  expect((await tw.as('customer', other.id).post(`/returns/${body.id}/review`, decided)).status).toBe(403);
});

test.each([
  ['/lines/0/unitPrice', { lines: { unitPrice: '0.01' } }],
  ['/lines/0/discountPercent', { lines: { discountPercent: '5' } }],
  ['/discountPercent', { order: { discountPercent: '5' } }],
  ['/freight', { order: { freight: euros(0) } }],
])('can not set %s', async (pointer, { lines = {}, order = {} }: { lines?: object; order?: object }) => {
  const body = { customerId: own.id, lines: [{ sku, quantity: '1', ...lines }], ...order };
  const answer = await mine.post('/orders', body);
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toMatchObject([{ in: 'body', pointer }]);
});

test('sees its order and why it waits, but not what we found or who may look at it', async () => {
  const body = { customerId: own.id, lines: [{ sku, quantity: '960' }], onShortage: 'refuse' };
  const placed = await mine.post('/orders', body);
  expect(placed.status).toBe(201);
  const { id } = placed.body;
  await tw.until(id, waitsFor('review'));
  const { body: order } = await mine.get(`/orders/${id}`);
  expect(order).toMatchObject({ status: 'reviewing', waits: [{ for: 'review', on: 'reviewer' }] });
  expect(order.placedBy.role).toBe('customer');
  const { body: timeline } = await mine.get(`/orders/${id}/timeline`);
  const { body: list } = await mine.get('/orders?status=reviewing');
  for (const told of [order, timeline, list]) expect(JSON.stringify(told)).not.toContain('limit of');
  expect(timeline.items.map((e: { type: string }) => e.type)).toEqual(['order-placed', 'review-needed']);
  expect((await mine.get('/reviews')).status).toBe(403);
  expect((await mine.post(`/orders/${id}/review`, { decision: 'approve', reason: 'ours' })).status).toBe(403);
});

test('a token never leaves the backend', async () => {
  const { id } = await tw.place(own.id, [{ sku, quantity: '1' }]);
  await tw.until(id, waitsFor('dispatch'));
  for (const client of [mine, tw.as('admin')])
    expect(JSON.stringify((await client.get(`/orders/${id}`)).body)).not.toContain('oken');
});
