import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

const BOX = { code: 'box', factor: '12' };

let tw: Tradewind;
let flow: Flow;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  const price = { currency: 'EUR', unitPrice: '4.00' } as const;
  const supply = { kind: 'purchase', leadTimeDays: 5, supplier: 'Kistenwerk', unit: 'box', price } as const;
  ({ sku } = await tw.product({ units: [BOX], supply }));
});
afterAll(() => tw.stop());

const level = async (warehouse: string) => {
  const { levels } = (await tw.as('warehouse').get(`/stock/${sku}`)).body;
  return levels.find((l: { warehouse: string }) => l.warehouse === warehouse);
};

it('stock that is told in boxes is kept in pieces', async () => {
  const warehouse = tw.as('warehouse');
  const said = { sku, warehouse: 'HAM', kind: 'opening', reason: 'found', unit: 'box' };
  expect((await warehouse.post('/stock/adjustments', { ...said, change: '4.5' })).body.onHand).toBe('54');
  const refused = await warehouse.post('/stock/adjustments', { ...said, change: '0.3' });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/change']);
  const lines = [{ sku, quantity: '2', unit: 'box' }];
  const move = { from: 'HAM', to: 'SHA', reason: 'asked for', lines };
  const { id } = (await warehouse.post('/transfers', move)).body;
  expect(await level('SHA')).toMatchObject({ incoming: '24' });
  const came = { lines: [{ sku, quantity: '1.5', unit: 'box' }] };
  expect((await warehouse.post(`/transfers/${id}/receipts`, came)).body.lines[0].received).toBe('18');
  const counted = await warehouse.post('/counts', { warehouse: 'SHA', reason: 'year', skus: [sku] });
  const entered = await warehouse.post(`/counts/${counted.body.id}/quantities`, { lines });
  expect(entered.body.lines[0].result).toMatchObject({ counted: '24', book: '18', difference: '6' });
});

it('what is ordered in boxes is bought and sent so', async () => {
  const { id: customerId } = await tw.customer();
  const buyer = tw.as('customer', customerId);
  const broken = { customerId, lines: [{ sku, quantity: '0.4', unit: 'box' }] };
  const refused = await buyer.post('/orders', broken);
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/lines/0/quantity']);
  const { id, lines, totals } = await tw.place(customerId, [{ sku, quantity: '5', unit: 'box' }]);
  expect(lines[0]).toMatchObject({ quantity: '60', unit: 'pcs', unitPrice: '10.00', orderedIn: BOX });
  expect(totals.net.amount).toBe(60_000);
  await tw.until(id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(id);
  // 30 are free in Hamburg and 24 in Shanghai; what is missing fills a box.
  expect(po?.lines[0]).toMatchObject({ quantity: '12', orderMultiple: '12', orderedIn: BOX });
  await tw.post(`/purchase-orders/${po?.id}/send`, { via: 'telephone' });
  const came = { lines: [{ sku, quantity: '1', unit: 'box' }] };
  expect((await tw.post(`/purchase-orders/${po?.id}/receipts`, came)).status).toBe('received');
  const backorder = (o: Order) =>
    o.parts.some(({ kind, shipmentIds }) => kind === 'backorder' && shipmentIds[0]);
  await tw.until(id, backorder);
  for (const { lines } of await flow.shipmentsOf(id))
    expect(lines[0]).toMatchObject({ unit: 'pcs', orderedIn: BOX });
  await expectSound(tw);
});

it('what is packed, sent and comes back may be told in boxes, too', async () => {
  const { sku } = await tw.product({ units: [BOX] });
  await tw.stock(sku, '36');
  const { id } = await tw.place((await tw.customer()).id, [{ sku, quantity: '3', unit: 'box' }]);
  await tw.until(id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(id);
  const boxes = (quantity: string) => [{ sku, quantity, unit: 'box' }];
  const path = `/shipments/${shipment?.id ?? ''}` as const;
  const packed = await tw.post(`${path}/parcels`, { parcels: [{ lines: boxes('2'), weightKg: '1' }] });
  expect(packed.parcels?.[0]?.lines).toEqual([{ sku, quantity: '24' }]);
  const lines = [{ lineNo: 1, quantity: '2', unit: 'box' }];
  const sent = await tw.post(`${path}/dispatch`, { carrier: 'DHL', trackingNumber: '1', lines });
  expect([sent.lines[0]?.quantity, sent.leftBehind?.[0]?.quantity]).toEqual(['24', '12']);
  await tw.post(`${path}/tracking-events`, { status: 'delivered' });
  await tw.until(id, ({ invoiceIds }) => invoiceIds.length > 0);
  const asked = { shipmentId: shipment?.id, lines: boxes('1.5'), reason: 'too much' };
  const { id: back } = await tw.post('/returns', asked);
  const came = await tw.post(`/returns/${back}/receipts`, { lines: boxes('1.5') });
  expect(came.lines[0]).toMatchObject({ quantity: '18', received: '18' });
  const judged = [{ sku, restocked: '1', scrapped: '0.5', unit: 'box', reason: 'wet' }];
  const looked = await tw.post(`/returns/${back}/inspections`, { lines: judged });
  expect(looked.lines[0]).toMatchObject({ restocked: '12', scrapped: '6' });
  await expectSound(tw);
});
