import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Laptop, type Order, startLaptop } from '../support/tradewind.ts';
import { type Call, PRELOAD, Wire } from '../support/wire/wire.ts';

const wire = new Wire();
let tw: Laptop;
let flow: Flow;

beforeAll(async () => {
  tw = await startLaptop({ retryScale: 0.01, endpoints: wire.between, preload: [PRELOAD] });
  flow = flowOf(tw);
});
afterAll(async () => {
  await tw.stop();
  await wire.stop();
});
afterEach(mend);

/** From now on this is refused, however often it is tried. */
function breakDown(label: string, operation = 'TransactWriteItems'): void {
  const concerned = (call: Call) => call.label === label && call.operation === operation;
  wire.fault = (call) => {
    if (!concerned(call)) return undefined;
    return call.service === 'mail' ? 'throttled' : 'denied';
  };
}

function mend(): void {
  wire.fault = () => undefined;
}

async function place(there: string, wanted: string): Promise<Order> {
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, there);
  return tw.place(customer.id, [{ sku, quantity: wanted }]);
}

/** What admins were told of an order. */
const parkMails = async (id: string) =>
  (await flow.mailsAbout(id)).filter((m) => m.subject === `Order ${id} is parked`);

const redrive = (id: string) => tw.as('admin').post(`/orders/${id}/redrive`);

/** A clean order's remaining way, whatever of it is done already. */
async function settle({ id, customerId, totals }: Order): Promise<void> {
  await flow.track(id, 'delivered');
  await tw.until(id, (o) => o.status === 'delivered');
  await flow.pay(customerId, totals.total);
  await flow.ended(id, 'settled');
}

test('a fault that outlasts its retries parks the order, which admins see with the error', async () => {
  breakDown('Reserve');
  const order = await place('1', '1');
  const parked = await flow.ended(order.id, 'parked');
  expect(parked.fault).toMatchObject({ error: 'AccessDeniedException', status: 'placed' });
  expect(parked.waits).toEqual([]);
  // An execution that fails would ring an alarm of its own.
  const [run] = tw.local.executions.list().filter(({ name }) => name.startsWith(order.id));
  expect([run?.status, JSON.parse(run?.output ?? '').step]).toEqual(['SUCCEEDED', { outcome: 'parked' }]);
  const { items } = await tw.get('/orders?status=parked');
  expect(items).toMatchObject([{ id: order.id, fault: { error: 'AccessDeniedException' } }]);
  const seen = await tw.as('customer', order.customerId).get(`/orders/${order.id}`);
  expect(seen.body.fault).toBeUndefined();
  const [mail, ...more] = await parkMails(order.id);
  expect(more).toEqual([]);
  expect(mail?.destination.to.join()).toContain('admin@');
  for (const words of [
    'AccessDeniedException',
    `npm run redrive -- ${order.id}`,
    `/orders/${order.id}/redrive`,
  ])
    expect(mail?.body.text).toContain(words);
  await expectSound(tw);

  mend();
  expect((await redrive(order.id)).body).toMatchObject({ status: 'placed' });
  await flow.dispatch(order.id);
  await settle(order);
  expect(await flow.types(order.id)).toEqual([
    'order-placed',
    'review-passed',
    'parked',
    'redriven',
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
  await expectSound(tw);
});

test('a fault of one part parks the whole order; taken up again, what was done stays done', async () => {
  breakDown('Invoice HAM');
  const order = await place('1', '2');
  const sku = order.lines[0]?.sku ?? '';
  const ready = await tw.until(order.id, (o) => waitsFor('dispatch')(o) && waitsFor('goods')(o));
  const dispatched = { carrier: 'DHL', trackingNumber: '1' };
  await tw.post(`/shipments/${ready.shipmentIds[0]}/dispatch`, dispatched);
  await flow.ended(order.id, 'parked');
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  await expectSound(tw);

  // Goods come in for it while it is parked.
  await flow.receive(ready.purchaseOrderIds[0] ?? '', sku, '1');
  mend();
  await redrive(order.id);
  await tw.until(order.id, (o) => o.shipmentIds.length === 2);
  await flow.dispatch(order.id);
  await settle(order);
  expect((await flow.invoicesOf(order.id)).map((i) => i.number)).toHaveLength(2);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  await expectSound(tw);
});

test('a mail that is refused again and again parks the order, and goes out once when it may', async () => {
  breakDown('MailInvoice HAM', 'SendRawEmail');
  const order = await place('1', '1');
  const ready = await tw.until(order.id, waitsFor('dispatch'));
  await tw.post(`/shipments/${ready.shipmentIds[0]}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  const parked = await flow.ended(order.id, 'parked');
  const [refused] = await flow.invoicesOf(order.id);
  expect(refused?.mail.state).toBe('retry');
  expect(parked.fault?.cause).toContain('was refused');

  mend();
  await redrive(order.id);
  await tw.until(order.id, waitsFor('delivery'));
  expect((await flow.invoicesOf(order.id)).map((i) => i.mail.state)).toEqual(['sent']);
  expect(await flow.mailsAbout(refused?.number ?? '')).toHaveLength(1);
  await settle(order);
  await expectSound(tw);
});

test('parked, an order can be cancelled: what it had is given back', async () => {
  breakDown('Ship backorder');
  const order = await place('1', '2');
  const sku = order.lines[0]?.sku ?? '';
  const ready = await tw.until(order.id, (o) => waitsFor('dispatch')(o) && waitsFor('goods')(o));
  await flow.receive(ready.purchaseOrderIds[0] ?? '', sku, '1');
  await flow.ended(order.id, 'parked');
  expect(await flow.levelOf(sku)).toMatchObject({ onHand: '2', reserved: '2' });
  await expectSound(tw);

  mend();
  const cancelled = await flow.cancel(order.id);
  expect(cancelled.fault).toBeUndefined();
  expect(await flow.levelOf(sku)).toEqual({ onHand: '2', reserved: '0', available: '2' });
  expect((await flow.shipmentsOf(order.id)).map((s) => s.status)).toEqual(['void']);
  await expectSound(tw);
});

test('still broken, it is parked again, and can be taken up as often as it takes', async () => {
  breakDown('Settle');
  const order = await place('1', '1');
  await flow.fulfil(order.id);
  await flow.pay(order.customerId, order.totals.total);
  await flow.ended(order.id, 'parked');
  await redrive(order.id);
  await tw.until(order.id, async (o) => o.status === 'parked' && o.redrives === 1);
  mend();
  await redrive(order.id);
  await flow.ended(order.id, 'settled');
  expect((await flow.types(order.id)).filter((t) => t === 'parked')).toHaveLength(2);
  expect(await parkMails(order.id)).toHaveLength(2);
  await expectSound(tw);
});

test('an order is parked though the mail about it is refused', async () => {
  wire.fault = ({ label, operation, service }) => {
    if (label === 'Reserve' && operation === 'TransactWriteItems') return 'denied';
    return label === 'Park' && service === 'mail' ? 'throttled' : undefined;
  };
  const order = await place('1', '1');
  const parked = await flow.ended(order.id, 'parked');
  expect(parked.fault).toMatchObject({ error: 'AccessDeniedException' });
  expect(await parkMails(order.id)).toEqual([]);

  mend();
  await redrive(order.id);
  await flow.dispatch(order.id);
  await settle(order);
  expect(await parkMails(order.id)).toEqual([]);
  await expectSound(tw);
});

test('only what is parked can be taken up again, and only by an admin', async () => {
  const order = await place('1', '1');
  expect((await redrive(order.id)).status).toBe(409);
  expect((await tw.as('sales').post(`/orders/${order.id}/redrive`)).status).toBe(403);
});
