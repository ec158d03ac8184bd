import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes as billing } from '../../functions/billing/routes.ts';
import { routes as catalog } from '../../functions/catalog/routes.ts';
import { routes as customers } from '../../functions/customers/routes.ts';
import { routes as inventory } from '../../functions/inventory/routes.ts';
import { routes as orders } from '../../functions/orders/routes.ts';
import { ROLES, type Route } from '../../functions/shared/http/route.ts';
import { routes as shipping } from '../../functions/shipping/routes.ts';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, receipt, waitsFor } from '../support/flow.ts';
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

const ROUTES: Route[] = [orders, customers, catalog, inventory, shipping, billing].flatMap((table) =>
  Object.values<Route>(table),
);
const ABSENT = '01J00000000000000000000000';
const PREFIXES: Record<string, string> = {
  orders: 'ord',
  customers: 'cus',
  shipments: 'shp',
  invoices: 'inv',
  payments: 'pay',
  'purchase-orders': 'po',
};

/** The route's path for something that isn't there. */
const absent = (path: string): string =>
  path.replace('{sku}', 'T-NONE').replace('{id}', `${PREFIXES[path.split('/')[1] ?? '']}_${ABSENT}`);

/** Calls a route with a body that is good for nothing. */
const call = (client: Client, { method, path }: Route): Promise<Answer> => {
  if (method === 'GET') return client.get(absent(path));
  return method === 'POST' ? client.post(absent(path), {}) : client.patch(absent(path), {});
};

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('lets its roles in and no others', async () => {
    const told = await Promise.all(
      [...ROLES, 'unheard-of'].map(async (role) => [role, (await call(tw.as(role), route)).status] as const),
    );
    for (const [role, status] of told) {
      const may = route.roles.some((r) => r === role);
      if (may) expect([200, 400, 404, 428], `${role} ${status}`).toContain(status);
      else expect(status, role).toBe(403);
    }
  });

  test('lets nobody in without a token', async () => {
    const headers = { 'idempotency-key': 'k', 'content-type': 'application/json' };
    const body = route.method === 'GET' ? {} : { body: '{}' };
    const url = tw.local.url + absent(route.path);
    const answer = await fetch(url, { method: route.method, headers, ...body });
    expect(answer.status).toBe(401);
  });
});

test('every route is named in a table here', async () => {
  const { servedRoutes } = await import('../../infra/routes.ts');
  const named = new Set(ROUTES.map(({ method, path }) => `${method} ${path}`));
  const known = Object.keys(PREFIXES).concat('products', 'stock', 'reviews');
  for (const { method, path } of servedRoutes())
    if (known.includes(path.split('/')[1] ?? '')) expect(named).toContain(`${method} ${path}`);
});

describe('a customer', () => {
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API
  let own: any;
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API
  let other: any;
  let sku: string;
  let mine: Client;
  let theirs: Record<string, string>;

  beforeAll(async () => {
    [own, other, { sku }] = await Promise.all([tw.customer(), tw.customer(), tw.product()]);
    await tw.stock(sku, '1000');
    mine = tw.as('customer', own.id);
    const { id, totals } = await tw.place(other.id, [{ sku, quantity: '2' }]);
    await flow.dispatch(id);
    const payment = await flow.pay(other.id, totals.total);
    const order = await tw.order(id);
    theirs = {
      [`/orders/${id}`]: 'orders',
      [`/orders/${id}/timeline`]: 'orders',
      [`/shipments/${order.shipmentIds[0]}`]: 'shipments',
      [`/invoices/${order.invoiceIds[0]}`]: 'invoices',
      [`/invoices/${order.invoiceIds[0]}/pdf`]: 'invoices',
      [`/payments/${payment.id}`]: 'payments',
      [`/customers/${other.id}`]: 'customers',
      [`/customers/${other.id}/accounts`]: 'customers',
    };
  });

  const withoutTrace = ({ status, body: { traceId: _, ...body } }: Answer) => ({ status, body });

  test('is told of another’s things what it is told of things that are not there', async () => {
    for (const [path, kind] of Object.entries(theirs)) {
      const missing = path.replace(/[a-z]+_[0-9A-Z]{26}/, `${PREFIXES[kind]}_${ABSENT}`);
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
      const all = await mine.get(`/${list}?limit=100`);
      expect(all.body.items.map((i: { customerId: string }) => i.customerId)).toEqual([own.id]);
      const asked = await mine.get(`/${list}?customerId=${other.id}`);
      expect(asked.body.items).toEqual([]);
      expect((await tw.as('customer').get(`/${list}`)).body.items).toEqual([]);
    }
    const seen = await mine.get('/customers');
    expect(seen.body.items.map((c: { id: string }) => c.id)).toEqual([own.id]);
  });

  test('can not touch another’s order, nor order in its name', async () => {
    const [path] = Object.keys(theirs);
    expect((await mine.post(`${path}/cancel`, { reason: 'ha' })).status).toBe(404);
    const stolen = await mine.post('/orders', { customerId: other.id, lines: [{ sku, quantity: '1' }] });
    const unknown = await mine.post('/orders', {
      customerId: `cus_${ABSENT}`,
      lines: [{ sku, quantity: '1' }],
    });
    expect(stolen.status).toBe(422);
    expect(withoutTrace(stolen)).toEqual(withoutTrace(unknown));
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
    expect((await mine.post(`/orders/${id}/review`, { decision: 'approve', reason: 'ours' })).status).toBe(
      403,
    );
  });

  test('a token never leaves the backend', async () => {
    const { id } = await tw.place(own.id, [{ sku, quantity: '1' }]);
    await tw.until(id, waitsFor('dispatch'));
    for (const client of [mine, tw.as('admin')])
      expect(JSON.stringify((await client.get(`/orders/${id}`)).body)).not.toContain('oken');
  });
});

describe('a repeated command', () => {
  test('with its key is answered as the first time, and takes effect once', async () => {
    const [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
    const body = { customerId: buyer.id, lines: [{ sku, quantity: '1' }] };
    const sales = tw.as('sales');
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3, 4].map(() => sales.post('/orders', body, key)));
    answers.push(await sales.post('/orders', body, key));
    expect(answers.map((a) => a.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1);
    expect(answers.map((a) => a.headers.get('idempotency-replayed')).filter(Boolean)).toHaveLength(4);
    const { items } = await tw.get(`/orders?customerId=${buyer.id}`);
    expect(items).toHaveLength(1);
    // The same key of another caller, or of another route, is another key.
    expect((await tw.as('admin').post('/orders', body, key)).body.id).not.toBe(answers[0]?.body.id);
    const cancelled = await sales.post(`/orders/${answers[0]?.body.id}/cancel`, { reason: 'no' }, key);
    expect(cancelled.status).toBe(202);
  });

  test('with its key and another body is refused, and so is one without a key', async () => {
    const buyer = await tw.customer();
    const finance = tw.as('finance');
    const key = randomUUID();
    const body = receipt(buyer.id, euros(5));
    expect((await finance.post('/payments', body, key)).status).toBe(201);
    const other = await finance.post('/payments', { ...body, reference: 'else' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const none = await finance.post('/payments', receipt(buyer.id, euros(5)), '');
    expect([none.status, none.body.code]).toEqual([400, 'idempotency-key-missing']);
    expect((await tw.get(`/payments?customerId=${buyer.id}`)).items).toHaveLength(1);
  });

  test('that was refused may be tried again with the same key once it can be', async () => {
    const { sku } = await tw.product();
    const warehouse = tw.as('warehouse');
    const key = randomUUID();
    const take = { sku, warehouse: 'HAM', change: '-5', reason: 'count' };
    expect((await warehouse.post('/stock/adjustments', take, key)).status).toBe(409);
    await tw.stock(sku, '5');
    expect((await warehouse.post('/stock/adjustments', take, key)).status).toBe(201);
    expect((await warehouse.post('/stock/adjustments', take, key)).status).toBe(201);
    expect(await flow.levelOf(sku)).toMatchObject({ onHand: '0' });
  });
});
