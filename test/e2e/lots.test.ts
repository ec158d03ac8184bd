import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { flowOf, waitsFor } from '../support/flow.ts';
import { bringIn, errorsOf } from '../support/imports.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

const PRODUCTS =
  'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR,tracked,shelfLifeDays';
const STOCK = 'sku,warehouse,quantity,lots.1.lot,lots.1.quantity,lots.1.expiresOn,lots.2.lot,lots.2.quantity';

test('a file brings lots in, a customer gets the first to expire, and a recall finds who did', async () => {
  const flow = flowOf(tw);
  const sku = `T-${randomUUID().slice(0, 8).toUpperCase()}`;
  await bringIn(tw, 'products', `${PRODUCTS}\n${sku},Paste,pcs,0,standard,purchase,5,10.00,lot,90`);
  const wrong = await bringIn(tw, 'stock', `${STOCK}\n${sku},HAM,8,OLD,3,2999-01-01,NEW,4`);
  expect(await errorsOf(tw, wrong.id)).toEqual([expect.stringContaining('must come to 8')]);
  await bringIn(tw, 'stock', `${STOCK}\n${sku},HAM,8,OLD,3,2999-01-01,NEW,5`);
  const { id, lines } = await tw.place((await tw.customer()).id, [{ sku, quantity: '6' }]);
  expect(lines[0]).toMatchObject({ tracked: 'lot' });
  await tw.until(id, waitsFor('dispatch'));
  const { items } = await tw.get('/warehouses/HAM/pick-list');
  expect(items.find((one) => one.sku === sku)?.lots?.map((one) => [one.lot, one.quantity])).toEqual([
    ['NEW', '5'],
    ['OLD', '1'],
  ]);
  const [sent] = await flow.dispatch(id);
  const went = (await tw.get(`/shipments/${sent?.id ?? ''}`)).lines[0]?.lots;
  expect(went?.map((one) => [one.lot, one.quantity])).toEqual([
    ['NEW', '5'],
    ['OLD', '1'],
  ]);
  const recalled = await tw.get(`/stock/${sku}/lots/OLD/movements?kind=shipment`);
  expect(recalled.items).toMatchObject([{ reference: sent?.id, change: '-1' }]);
  expect((await tw.get(`/stock/${sku}`)).levels).toMatchObject([{ lots: [{ lot: 'OLD', onHand: '2' }] }]);
  await expectSound(tw);
});
