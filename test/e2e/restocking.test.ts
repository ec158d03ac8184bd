import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { alertsOf, sellElsewhere } from '../support/sold.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

test('what is low in one warehouse and lies idle in another is sent there and arrives, and nothing is bought', async () => {
  const { sku } = await tw.product();
  const { id: customerId } = await tw.customer();
  await tw.stock(sku, '900', 'SHA');
  await sellElsewhere(tw, { sku, customerId, days: 14, quantity: '6' });
  const alert = await eventually(async () => {
    const [low] = await alertsOf(tw, sku);
    return low?.daysSold === 10 && low;
  });
  const { wantedQuantity: quantity } = alert;
  expect(alert).toMatchObject({
    warehouse: 'HAM',
    transferFrom: [{ warehouse: 'SHA', quantity, available: '900', spare: '900' }],
    suggestedQuantity: '0',
  });
  expect(alert.why).toContain('SHA sells none of it and can spare all of its 900.');

  const alerts = [{ sku, warehouse: 'HAM' }];
  const bought = await tw.as('purchasing').post('/stock/alerts/purchase-orders', { alerts });
  expect(bought.body).toMatchObject({ items: [], skipped: [{ sku }] });
  const { body } = await tw.as('warehouse').post('/stock/alerts/transfers', { alerts });
  expect(body).toMatchObject({
    items: [{ from: 'SHA', to: 'HAM', lines: [{ sku, quantity }] }],
    skipped: [],
  });
  expect(await alertsOf(tw, sku)).toEqual([]);
  await tw.post(`/transfers/${body.items[0].id}/receipts`, { lines: [{ sku, quantity }] });
  const { levels } = await tw.get(`/stock/${sku}`);
  expect(levels).toMatchObject([
    { warehouse: 'HAM', onHand: quantity, incoming: '0' },
    { warehouse: 'SHA', onHand: String(900 - Number(quantity)) },
  ]);
});
