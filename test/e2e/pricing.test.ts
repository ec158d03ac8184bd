import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  ({ sku } = await tw.product());
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

test('a group’s price list is what its customers pay, tried or placed, and nobody else', async () => {
  const [retailer, other] = await Promise.all([tw.customer({ group: 'retail' }), tw.customer()]);
  const list = { name: 'Retail', group: 'retail', currency: 'EUR' } as const;
  const { id } = await tw.post('/price-lists', list);
  const breaks = [
    { from: '10', unitPrice: '9' },
    { from: '0', unitPrice: '9.50' },
  ];
  await tw.post(`/price-lists/${id}/prices`, { prices: [{ sku, breaks }] });
  expect((await tw.get(`/price-lists/${id}/prices`)).items).toMatchObject([
    { sku, breaks: breaks.toReversed() },
  ]);
  const lines = [{ sku, quantity: '12' }];
  const tried = await tw.as('customer', retailer.id).post('/orders?dryRun=true', {
    customerId: retailer.id,
    lines,
  });
  const placed = await tw.place(retailer.id, lines);
  const reason = 'By the price list Retail, from 10 pcs on.';
  for (const told of [tried.body as Order, placed, await tw.order(placed.id)])
    expect(told.lines).toMatchObject([
      { unitPrice: '9', listPrice: '10.00', priceFrom: 'price-list', priceReason: reason },
    ]);
  expect((await tw.place(other.id, lines)).lines).toMatchObject([
    { unitPrice: '10.00', priceFrom: 'catalog' },
  ]);

  const refused = await tw.as('sales').post('/price-lists', { ...list, name: 'Another' });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/validFrom']);
  const { headers } = await tw.as('sales').get(`/price-lists/${id}`);
  const ifMatch = headers.get('etag') ?? '';
  const off = await tw.as('sales').patch(`/price-lists/${id}`, { active: false }, { 'if-match': ifMatch });
  expect(off.status).toBe(200);
  expect((await tw.place(retailer.id, lines)).lines).toMatchObject([{ priceFrom: 'catalog' }]);
});
