import { afterAll, beforeAll, expect, it } from 'vitest';
import { plusDays } from '../../functions/shared/time.ts';
import { euros } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

it('half a piece does not come in', async () => {
  const [customer, product] = await Promise.all([tw.customer(), tw.product()]);
  const { id } = await tw.place(customer.id, [{ sku: product.sku, quantity: '2' }]);
  const { purchaseOrderIds } = await tw.until(id, (o) => o.purchaseOrderIds.length > 0);
  const lines = [{ sku: product.sku, quantity: '1.5' }];
  const answer = await tw.as('warehouse').post(`/purchase-orders/${purchaseOrderIds[0]}/receipts`, { lines });
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].pointer).toBe('/lines/0/quantity');
});

it('money has not come in next week', async () => {
  const customer = await tw.customer();
  const answer = await tw.as('finance').post('/payments', {
    customerId: customer.id,
    amount: { amount: 100, currency: 'EUR' },
    reference: 'early',
    receivedAt: plusDays(new Date().toISOString(), 7),
  });
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0]).toMatchObject({ pointer: '/receivedAt', detail: 'is in the future' });
});

it('what adds up to more than one entry may be can still be read', async () => {
  const most = '999999999';
  // Worth nothing, so that nobody else has to agree to it.
  const { sku } = await tw.product({ prices: [{ currency: 'EUR', unitPrice: '0' }] });
  for (const change of [most, most])
    await tw.post('/stock/adjustments', {
      sku,
      warehouse: 'HAM',
      change,
      kind: 'adjustment',
      reason: 'counted',
    });
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '1999999998', available: '1999999998' });

  const amount = euros(999_999_999_999);
  const { id: customerId } = await tw.customer();
  for (const reference of ['a', 'b'])
    await tw.post('/payments', {
      customerId,
      amount,
      reference: `${reference} of ${customerId}`,
      receivedAt: new Date().toISOString(),
    });
  const { items } = await tw.get(`/customers/${customerId}/accounts`);
  expect(items).toMatchObject([{ unapplied: { amount: 1_999_999_999_998, currency: 'EUR' } }]);
});
