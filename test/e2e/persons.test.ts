import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { anEvaluation } from '../support/others.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

test('a customer that was entered twice becomes one, is told of its persons, and forgets them', async () => {
  const contacts = [{ name: 'Zoë Quine', email: 'zoe@quine.example' }];
  const [twice, once] = await Promise.all([tw.customer({ contacts }), tw.customer()]);
  const { sku } = await tw.product();
  await anEvaluation(tw, twice.id, sku);
  const path = `/customers/${twice.id}` as const;

  expect((await tw.as('finance').post(`${path}/merge`, { into: once.id })).status).toBe(403);
  const merged = await tw.as('sales').post(`${path}/merge`, { into: once.id }, 'merge-once');
  expect([merged.status, merged.body.mergedInto]).toEqual([200, once.id]);
  const again = await tw.as('sales').post(`${path}/merge`, { into: once.id }, 'merge-once');
  expect(again.body).toEqual(merged.body);
  expect(await tw.get(`/customers/${once.id}`)).toMatchObject({ contacts, mergedFrom: [twice.id] });
  const order = { customerId: twice.id, lines: [{ sku, quantity: '1' }] };
  const refused = await tw.as('customer', twice.id).post('/orders', order);
  expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining(once.id)]);
  expect((await tw.as('customer', twice.id).get(`${path}/orders`)).body.items).toHaveLength(1);

  const privacy = tw.as('privacy');
  const data = await privacy.get(`/customers/${once.id}/personal-data`);
  expect(JSON.stringify(data.body)).toContain('zoe@quine.example');
  const asked = await privacy.post(`/customers/${once.id}/erasure`, { reason: 'asked for' });
  expect([asked.status, asked.headers.get('location')]).toEqual([202, `/customers/${once.id}/erasure`]);
  await eventually(async () => (await tw.get(`/customers/${once.id}/erasure`)).state === 'done');
  const [past] = (await tw.get(`${path}/orders`)).items;
  expect(past?.deliveryAddress).toEqual({ name: 'erased', street: 'erased', city: 'erased', country: 'DE' });
  expect((await tw.as('sales').get(`/customers/${once.id}/personal-data`)).status).toBe(403);

  const dealt = { lines: [{ sku, quantity: '1', unitPrice: '8.00', taxRate: '19' }], status: 'settled' };
  const gains = { ...dealt, reference: `OLD-${once.id}`, placedAt: '2019-05-02T08:15:00Z' };
  const late = await tw.as('admin').post('/past-orders', { ...gains, customerId: once.id });
  expect([late.status, late.body.errors?.[0]?.pointer]).toEqual([422, '/customerId']);
});
