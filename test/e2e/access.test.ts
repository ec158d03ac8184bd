import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import { ROLES, type Route } from '../../functions/shared/http/route.ts';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, receipt } from '../support/flow.ts';
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

const ROUTES = allRoutes().map(({ route }) => [`${route.method} ${route.path}`, route] as const);
const guarded = ROUTES.filter(([, route]) => !route.public);
const open = ROUTES.filter(([, route]) => route.public && !route.signed && !route.byLink);

const PREFIXES: Record<string, string> = {
  orders: 'ord',
  customers: 'cus',
  shipments: 'shp',
  invoices: 'inv',
  payments: 'pay',
  'purchase-orders': 'po',
  suppliers: 'sup',
  counts: 'cnt',
  'stock-adjustments': 'adj',
  transfers: 'trf',
  returns: 'ret',
  reservations: 'rsv',
  quotations: 'quo',
  evaluations: 'evl',
  campaigns: 'cmp',
  'price-lists': 'prl',
  contracts: 'ctr',
  'credit-uses': 'apl',
  prepayments: 'ppm',
  'bank-transactions': 'btx',
  refunds: 'rfd',
  statements: 'stm',
  disputes: 'dsp',
  'tax-applications': 'txa',
  ledger: 'jrn',
};

/** The route's path for something that isn't there. */
function absent(path: string): string {
  const prefix = PREFIXES[path.split('/')[1] ?? ''] ?? 'ord';
  return path.replace('{sku}', 'T-NONE').replace(/\{\w+\}/g, `${prefix}_01J00000000000000000000000`);
}

/** Calls a route with a body that is good for nothing. */
const call = (client: Client, { method, path }: Route): Promise<Answer> => {
  if (method === 'GET') return client.get(absent(path));
  return method === 'POST' ? client.post(absent(path), {}) : client.patch(absent(path), {});
};

const withoutToken = ({ method, path }: Route) =>
  fetch(tw.local.url + absent(path), {
    method,
    headers: { 'idempotency-key': 'k', 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });

describe.each(guarded)('%s', (_, route) => {
  test('lets its roles in and no others', async () => {
    const told = await Promise.all(
      [...ROLES, 'unheard-of'].map(async (role) => [role, (await call(tw.as(role), route)).status] as const),
    );
    for (const [role, status] of told) {
      const may = route.roles.some((r) => r === role);
      if (may) expect([200, 201, 400, 404, 415, 428], `${role} ${status}`).toContain(status);
      else expect(status, role).toBe(403);
    }
  });

  test('lets nobody in without a token', async () => {
    expect((await withoutToken(route)).status).toBe(401);
  });
});

test.each(open)('%s asks nobody for a token, and only reads', async (_, route) => {
  expect(route.method).toBe('GET');
  expect([200, 404]).toContain((await withoutToken(route)).status);
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
