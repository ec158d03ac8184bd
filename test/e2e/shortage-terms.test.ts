import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Schemas } from '../../functions/client/index.ts';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** An order for a product of which so much is there. */
const short = (stock: string, quantity: string, fields: object = {}, product: object = {}) =>
  flow.placeNew(buyer, stock, quantity, fields, product);

test('produced goods are missing from our own works, bought ones from their suppliers', async () => {
  const supplies: Schemas['Supply'][] = [
    { kind: 'production', leadTimeDays: 3 },
    { kind: 'purchase', supplier: 'Alpha', leadTimeDays: 4 },
    { kind: 'purchase', supplier: 'Beta', leadTimeDays: 9 },
    { kind: 'production', leadTimeDays: 8 },
  ];
  const products = await Promise.all(supplies.map((supply) => tw.product({ supply })));
  const lines = products.map(({ sku }, i) => ({ sku, quantity: String(i + 1) }));
  const { id } = await tw.place(buyer.id, lines);
  await tw.until(id, waitsFor('goods'));
  const pos = await flow.purchaseOrdersOf(id);
  const told = pos.map((po) => [po.kind, po.supplier, po.lines.map((l) => [l.sku, l.quantity])]);
  expect(told).toHaveLength(3);
  const sku = (i: number) => products[i]?.sku;
  expect(told).toContainEqual([
    'production',
    undefined,
    [
      [sku(0), '1'],
      [sku(3), '4'],
    ],
  ]);
  expect(told).toContainEqual(['purchase', 'Alpha', [[sku(1), '2']]]);
  expect(told).toContainEqual(['purchase', 'Beta', [[sku(2), '3']]]);
});

test('complete: nothing ships until all is there, and then all together', async () => {
  const { id, sku } = await short('3', '10', { onShortage: 'complete' });
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po?.lines).toMatchObject([{ quantity: '7' }]);
  // What is there is kept for the order meanwhile.
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '3', available: '0' });
  await flow.receive(po?.id ?? '', sku, '6');
  await flow.receive(po?.id ?? '', sku, '1');
  const order = await tw.until(id, waitsForJust('dispatch'));
  expect((await flow.shipmentsOf(id)).map((s) => s.lines.map((l) => l.quantity))).toEqual([['10']]);
  const types = await flow.types(id);
  expect(types.lastIndexOf('goods-received')).toBeLessThan(types.indexOf('shipment-created'));
  await flow.fulfil(id);
  const [invoice, ...more] = await flow.invoicesOf(id);
  expect(more).toEqual([]);
  expect(invoice?.total).toEqual(order.totals.total);
});

test('refuse: rejected as out of stock, told to the customer, nothing reserved or bought', async () => {
  const { id, sku } = await short('3', '10', { onShortage: 'refuse' });
  const order = await flow.ended(id, 'rejected');
  expect(order.rejection).toMatchObject({ reason: 'out-of-stock', by: { role: 'system' } });
  expect(order).toMatchObject({ shipmentIds: [], purchaseOrderIds: [], invoiceIds: [], waits: [] });
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
  const [mail, ...more] = await flow.mailsAbout(id);
  expect(more).toEqual([]);
  expect(mail?.body.text).toContain('The goods are not in stock.');
  expect(await flow.types(id)).toEqual(['order-placed', 'review-passed', 'stock-refused', 'order-rejected']);
  const refused = (await tw.timeline(id)).find((e) => e.type === 'stock-refused');
  expect(refused?.reason).toContain(`7 × ${sku}`);
});

test('refuse with all there is a clean order', async () => {
  const { id } = await short('10', '10', { onShortage: 'refuse' });
  await tw.until(id, waitsFor('dispatch'));
});
