import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

it('tells what would come of an order, and leaves nothing behind', async () => {
  const customer = await tw.customer({ creditLimit: { amount: 50_000, currency: 'EUR' } });
  const product = await tw.product();
  await tw.stock(product.sku, '4');
  const order = {
    customerId: customer.id,
    lines: [
      { sku: product.sku, quantity: '3' },
      { sku: product.sku, quantity: '3', discountPercent: '25' },
    ],
  };
  const { status, body } = await tw.as('sales').post('/orders?dryRun=true', order);
  expect(status).toBe(200);
  expect(body.outcome).toBe('needs-review');
  expect(body.findings.map((f: { code: string }) => f.code)).toEqual(['discount']);
  expect(body.totals.net.amount).toBe(3000 + 2250);
  expect(body.cover).toMatchObject([
    { lineNo: 1, covered: '3', missing: '0' },
    { lineNo: 2, covered: '1', missing: '2' },
  ]);
  expect(body.cover[1].promisedOn > body.cover[0].promisedOn).toBe(true);
  expect(body.credit.left.amount).toBe(50_000 - body.totals.total.amount);
  expect((await tw.get(`/orders?customerId=${customer.id}`)).items).toEqual([]);

  const placed = await tw.place(customer.id, order.lines);
  expect(placed.totals).toEqual(body.totals);
});

it('gives the same errors as the real thing', async () => {
  const customer = await tw.customer();
  const { sku } = await tw.product();
  const named = { customerId: customer.id, lines: [{ sku, quantity: '1' }], reference: `R-${sku}` };
  for (const status of [200, 201, 409]) {
    const path = status === 201 ? '/orders' : '/orders?dryRun=true';
    expect((await tw.as('sales').post(path, named)).status).toBe(status);
  }
  const answer = await tw.as('sales').post('/orders?dryRun=true', {
    customerId: customer.id,
    lines: [{ sku: 'NOWHERE', quantity: '1' }],
  });
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].pointer).toBe('/lines/0/sku');
});
