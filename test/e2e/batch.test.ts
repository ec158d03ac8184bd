import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, snapshotOf } from '../support/audit.ts';
import { type Client, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let admin: Client;
beforeAll(async () => {
  tw = await startTradewind();
  admin = tw.as('admin');
});
afterAll(() => tw.stop());

const product = (sku: string, fields: object = {}) => ({
  sku,
  name: `Part ${sku}`,
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', leadTimeDays: 5 },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
  ...fields,
});
const newSku = () => `B-${randomUUID().slice(0, 8).toUpperCase()}`;
const newSkus = (count: number) => Array.from({ length: count }, newSku);
const statusesOf = (body: { results: { status: number }[] }) => body.results.map((r) => r.status);
const exists = async (sku: string) => (await admin.get(`/products/${sku}`)).status === 200;

describe('a batch in which each item is for itself', () => {
  it('answers item by item what the single route would, in their order', async () => {
    const customer = await tw.customer();
    const { sku } = await tw.product();
    const order = { customerId: customer.id, lines: [{ sku, quantity: '1' }] };
    const items = [
      order,
      { ...order, lines: [{ sku: 'NOWHERE', quantity: '1' }] },
      { ...order, lines: [{ sku, quantity: '-1' }], colour: 'red' },
      order,
    ];
    const { status, body } = await tw.as('sales').post('/orders/batch', { items });
    expect(status).toBe(200);
    expect(statusesOf(body)).toEqual([201, 422, 400, 201]);
    expect(body.results[0].body).toMatchObject({ status: 'placed', lines: [{ quantity: '1' }], waits: [] });
    expect(body.results[1].problem.errors[0].pointer).toBe('/items/1/lines/0/sku');
    expect(body.results[2].problem.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/items/2/colour',
      '/items/2/lines/0/quantity',
    ]);
    expect((await tw.get(`/orders?customerId=${customer.id}`)).items).toHaveLength(2);
  });

  it('is carried out once, also when it is repeated after it was cut off half-way', async () => {
    const skus = newSkus(30);
    const body = { items: [...skus.map((sku) => product(sku)), product(skus[0] ?? '')] };
    const key = randomUUID();
    const first = await admin.post('/products/batch', body, key);
    expect(statusesOf(first.body)).toEqual([...Array(30).fill(201), 409]);
    const again = await admin.post('/products/batch', body, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const other = await admin.post('/products/batch', { items: [product(newSku())] }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('gives twins at the same time the same answer', async () => {
    const body = { items: newSkus(10).map((sku) => product(sku)) };
    const key = randomUUID();
    const twins = await Promise.all([1, 2, 3].map(() => admin.post('/products/batch', body, key)));
    for (const twin of twins) expect(statusesOf(twin.body)).toEqual(Array(10).fill(201));
    expect(new Set(twins.map((t) => JSON.stringify(t.body))).size).toBe(1);
  });

  it('tells of a hundred items of which ninety-nine are wrong in every field', async () => {
    const [sku = ''] = newSkus(1);
    const wrong = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`field${'x'.repeat(100)}${i}`, 1]),
    );
    const items = [product(sku), ...Array.from({ length: 99 }, () => wrong)];
    const [first, again] = [
      await admin.post('/products/batch', { items }, sku),
      await admin.post('/products/batch', { items }, sku),
    ];
    expect(statusesOf(first.body)).toEqual([201, ...Array.from({ length: 99 }, () => 400)]);
    expect(
      first.body.results.every(
        (r: { problem?: { errors: [] } }) => !r.problem || r.problem.errors.length > 5,
      ),
    ).toBe(true);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('takes a hundred and no more, and objects only', async () => {
    const many = newSkus(101).map((sku) => product(sku));
    expect((await admin.post('/products/batch', { items: many })).body.errors[0].pointer).toBe('/items');
    const hundred = await admin.post('/products/batch', { items: many.slice(0, 100) });
    expect(statusesOf(hundred.body)).toEqual(Array(100).fill(201));
    expect((await admin.post('/products/batch', { items: [] })).status).toBe(400);
    expect((await admin.post('/products/batch', { items: [5] })).body.errors[0].pointer).toBe('/items/0');
    expect((await tw.as('warehouse').post('/products/batch', { items: many })).status).toBe(403);
    expect((await admin.post('/products/batch', { items: many }, '')).status).toBe(400);
  });
});

describe('a batch of all or nothing', () => {
  it('does all of it, once', async () => {
    const skus = newSkus(49);
    const body = { policy: 'all', items: skus.map((sku) => product(sku)) };
    const key = randomUUID();
    const first = await admin.post('/products/batch', body, key);
    expect(statusesOf(first.body)).toEqual(Array(49).fill(201));
    const again = await admin.post('/products/batch', body, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    for (const sku of skus) expect(await exists(sku)).toBe(true);
  });

  it('does nothing when one can not be done, and says what is wrong with each', async () => {
    const [good = '', other = ''] = newSkus(2);
    const before = (await snapshotOf(tw)).length;
    const refused = await admin.post('/products/batch', {
      policy: 'all',
      items: [product(good), product(other, { taxCode: 'luxury' }), { ...product(newSku()), unit: 'mile' }],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/items/1/taxCode',
      '/items/2/unit',
    ]);
    const ofNoForm = await admin.post('/products/batch', { policy: 'all', items: [{}] });
    expect(ofNoForm).toMatchObject({ status: 422, body: { code: 'unprocessable' } });
    expect((await snapshotOf(tw)).length).toBe(before);
  });

  it('names every item that is there already, and items that get in each other’s way', async () => {
    const [one = '', two = '', three = ''] = newSkus(3);
    await admin.post('/products/batch', { items: [product(one), product(two)] });
    const there = await admin.post('/products/batch', {
      policy: 'all',
      items: [product(one), product(three), product(two)],
    });
    expect(there).toMatchObject({ status: 409, body: { code: 'already-exists' } });
    expect(there.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/items/0/sku',
      '/items/2/sku',
    ]);
    expect(await exists(three)).toBe(false);
    const twice = await admin.post('/products/batch', {
      policy: 'all',
      items: [product(three), product(three)],
    });
    expect(twice).toMatchObject({ status: 409, body: { errors: [{ pointer: '/items/1' }] } });
  });

  it('takes several orders of one customer', async () => {
    const [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
    const order = { customerId: buyer.id, lines: [{ sku, quantity: '1' }] };
    const { body } = await admin.post('/orders/batch', { policy: 'all', items: [order, order, order] });
    expect(statusesOf(body)).toEqual([201, 201, 201]);
    expect((await tw.get(`/orders?customerId=${buyer.id}`)).items).toHaveLength(3);
  });

  it('says how many fit', async () => {
    const items = newSkus(60).map((sku) => product(sku));
    const { status, body } = await admin.post('/products/batch', { policy: 'all', items });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/items', detail: expect.stringContaining('first 49') }]);
    const fitting = await admin.post('/products/batch', { policy: 'all', items: items.slice(0, 49) });
    expect(fitting.status).toBe(200);
  });
});

it('leaves a sound store', () => expectSound(tw));
