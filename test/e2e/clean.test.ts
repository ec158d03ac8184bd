import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

test('a clean order goes from placement to settlement', async () => {
  const [customer, product] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(product.sku, '10');
  const placed = await tw.place(customer.id, [{ sku: product.sku, quantity: '3' }]);
  const ready = await tw.until(placed.id, (o) => o.waits.some((w) => w.for === 'dispatch'));
  await tw.post(`/shipments/${ready.shipmentIds[0]}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  const sent = await tw.until(placed.id, (o) => o.waits.some((w) => w.for === 'delivery'));
  await tw.post(`/shipments/${ready.shipmentIds[0]}/tracking-events`, { status: 'delivered' });
  await tw.until(placed.id, (o) => o.status === 'delivered');
  const invoice = await tw.get(`/invoices/${sent.invoiceIds[0]}`);
  expect(invoice.total).toEqual(placed.totals.total);
  expect(invoice.mail.state).toBe('sent');
  await tw.post('/payments', {
    customerId: customer.id,
    amount: invoice.total,
    reference: invoice.number,
    receivedAt: new Date().toISOString(),
  });
  const settled = await tw.until(placed.id, (o) => o.status === 'settled');
  expect(settled.waits).toEqual([]);
  expect((await tw.timeline(placed.id)).map((e) => e.type)).toEqual([
    'order-placed',
    'review-passed',
    'stock-reserved',
    'shipment-created',
    'shipment-dispatched',
    'goods-issued',
    'invoice-issued',
    'invoice-mailed',
    'shipment-delivered',
    'order-delivered',
    'payment-received',
    'order-settled',
  ]);
});
