import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

it('shows a customer the price, not how low we would go nor whom we buy from', async () => {
  const customer = await tw.customer();
  const product = await tw.product({ prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '8.00' }] });
  const buyer = tw.as('customer', customer.id);
  const alone = (await buyer.get(`/products/${product.sku}`)).body;
  const listed = (await buyer.get('/products')).body.items[0];
  for (const shown of [alone, listed]) {
    expect(shown.prices).toEqual([{ currency: 'EUR', unitPrice: '10.00' }]);
    expect(shown.supply).toEqual({ kind: 'purchase', leadTimeDays: 5 });
  }
  expect((await tw.as('sales').get(`/products/${product.sku}`)).body.prices[0].floor).toBe('8.00');
});
