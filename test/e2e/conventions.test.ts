import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let admin: Client;
/** Others' customers may be there as well. */
const name = randomUUID();
beforeAll(async () => {
  tw = await startTradewind();
  admin = tw.as('admin');
  for (let i = 0; i < 5; i++) await tw.customer({ name: `${name} ${i}` });
});
afterAll(() => tw.stop());

describe('lists', () => {
  it('go page by page to the end, each item once', async () => {
    const names: string[] = [];
    let path = '/customers?limit=2';
    for (;;) {
      const { body, headers } = await admin.get(path);
      names.push(...body.items.map((c: { name: string }) => c.name));
      const [, next] = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
      expect(next === undefined).toBe(body.next === undefined);
      if (!next) break;
      path = `/customers?limit=2&cursor=${body.next}`;
      expect(next).toBe(path);
    }
    const own = names.filter((one) => one.startsWith(name));
    expect(own).toEqual([0, 1, 2, 3, 4].map((i) => `${name} ${i}`));
  });

  it('refuse a cursor that is made up, changed, of another list or of another caller', async () => {
    const { next } = (await admin.get('/customers?limit=2')).body;
    const refused = [
      await admin.get('/customers?cursor=made-up'),
      await admin.get(`/customers?cursor=${next.slice(0, -1)}`),
      await admin.get(`/products?cursor=${next}`),
      await tw.as('sales').get(`/customers?cursor=${next}`),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0]).toMatchObject({ in: 'query', pointer: '/cursor' });
    }
  });

  it('give the fields that were asked for, and name them when asked for another', async () => {
    const { body } = await admin.get('/customers?limit=1&fields=id,name');
    expect(Object.keys(body.items[0])).toEqual(['id', 'name']);
    const wrong = await admin.get('/customers?fields=id,secret');
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors[0].detail).toContain('creditLimit');
  });
});

describe('entity tags', () => {
  it('spare the body of what the caller has', async () => {
    const product = await tw.product();
    const path = `/products/${product.sku}`;
    const first = await admin.get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"1-[\w-]+"$/);
    const again = await admin.get(path, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    await admin.patch(path, { name: 'Renamed' }, { 'if-match': etag });
    expect((await admin.get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('keep a change from being made on what has changed meanwhile', async () => {
    const product = await tw.product();
    const path = `/products/${product.sku}`;
    const etag = (await admin.get(path)).headers.get('etag') ?? '';
    expect((await admin.patch(path, { name: 'First' }, { 'if-match': etag })).status).toBe(200);
    const second = await admin.patch(path, { name: 'Second' }, { 'if-match': etag });
    expect(second.status).toBe(412);
    expect(second.body.code).toBe('precondition-failed');
    expect((await admin.get(path)).body).toMatchObject({ name: 'First', version: 2 });
    expect((await admin.patch(path, { name: 'Third' }, { 'if-match': 'nonsense' })).status).toBe(400);
    expect((await admin.patch(path, { name: 'Third' }, {})).status).toBe(428);
  });
});

it('a command on what was seen is refused once anything that was seen is otherwise', async () => {
  const [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '1');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '3' }]);
  const { shipmentIds } = await tw.until(id, (o) => o.shipmentIds.length > 0 && o.waits.length === 2);
  const admin = tw.as('admin');
  const seen = (await admin.get(`/orders/${id}`)).headers.get('etag') ?? '';
  const cancel = (ifMatch: string) =>
    fetch(`${tw.local.url}/orders/${id}/cancel`, {
      method: 'POST',
      headers: { ...ownHeaders, 'if-match': ifMatch, 'idempotency-key': ifMatch.slice(1, -1) },
      body: JSON.stringify({ reason: 'before anything leaves' }),
    });
  const ownHeaders = {
    authorization: `Bearer ${await tw.local.token('admin')}`,
    'content-type': 'application/json',
  };
  await tw.post(`/shipments/${shipmentIds[0]}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  expect((await cancel(seen)).status).toBe(412);
  expect((await cancel('"1-bogusbogus"')).status).toBe(412);
});
