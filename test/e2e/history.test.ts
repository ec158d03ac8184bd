import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Schemas } from '../../functions/client/index.ts';
import { expectSound } from '../support/audit.ts';
import { flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

type Past = Schemas['PastOrderInput'];
const past = (customerId: string, sku: string, fields: Partial<Past> = {}): Past => ({
  customerId,
  reference: 'OLD-1',
  status: 'settled',
  placedAt: '2021-05-03T09:00:00Z',
  lines: [{ sku, quantity: '4', unitPrice: '7.50', taxRate: '16' }],
  ...fields,
});

it('comes in with its own date, prices and end, and nothing happens for it', async () => {
  const customer = await tw.customer();
  const { sku } = await tw.product({ active: false });
  await tw.stock(sku, '10');
  const { status, body } = await tw.as('admin').post('/past-orders', past(customer.id, sku));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    imported: true,
    status: 'settled',
    placedAt: '2021-05-03T09:00:00.000Z',
    totals: { net: { amount: 3000 }, tax: { amount: 480 }, total: { amount: 3480 } },
    subStatus: { stock: 'issued', shipment: 'delivered', payment: 'paid' },
    waits: [],
  });
  const cancelled = await tw.post(
    '/past-orders',
    past(customer.id, sku, { reference: 'OLD-2', status: 'cancelled', reason: 'ordered twice' }),
  );
  expect(cancelled).toMatchObject({ status: 'cancelled', cancellation: { reason: 'ordered twice' } });

  // Placed later, so that it is done only after the stream has passed what came before.
  const live = await tw.place(customer.id, [{ sku: (await tw.product()).sku, quantity: '1' }]);
  await tw.until(live.id, (o) => o.parts.length > 0);
  const flow = flowOf(tw);
  expect(await flow.running(body.id)).toEqual([]);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '10', reserved: '0', available: '10' });
  expect(await flow.types(body.id)).toEqual(['order-imported']);
  expect(await flow.mailsAbout(body.id)).toEqual([]);

  const page = await tw.get(`/orders?customerId=${customer.id}&to=2021-12-31T00:00:00Z`);
  expect(page.items.map((o) => o.reference).sort()).toEqual(['OLD-1', 'OLD-2']);
  expect((await tw.get('/orders?reference=OLD-1')).items[0]?.id).toBe(body.id);
  expect((await tw.as('admin').post(`/orders/${body.id}/cancel`, { reason: 'x' })).status).toBe(409);
  await expectSound(tw);
});

it.each([
  ['/placedAt', { placedAt: '2999-01-01T00:00:00Z' }],
  ['/endedAt', { endedAt: '2021-05-02T00:00:00Z' }],
  ['/lines/0/sku', { lines: [{ sku: 'NOWHERE', quantity: '1', unitPrice: '1' }] }],
  ['/customerId', { customerId: 'cus_00000000000000000000000000' }],
])('is refused by the name of its field: %s', async (pointer, fields) => {
  const customer = await tw.customer();
  const { sku } = await tw.product();
  const answer = await tw
    .as('admin')
    .post('/past-orders', past(customer.id, sku, { reference: 'OLD-9', ...fields }));
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].pointer).toBe(pointer);
});

it('comes in once under its reference, and by an admin only', async () => {
  const customer = await tw.customer();
  const { sku } = await tw.product();
  const order = past(customer.id, sku, { reference: 'OLD-8' });
  expect((await tw.as('admin').post('/past-orders', order)).status).toBe(201);
  expect((await tw.as('admin').post('/past-orders', order)).body.code).toBe('already-exists');
  expect((await tw.as('sales').post('/past-orders', order)).status).toBe(403);
});
