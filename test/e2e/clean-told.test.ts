import { extractXml, Profile, validateXsd } from '@stackforge-eu/factur-x';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

async function dispatched(customer: object, order: object = {}) {
  const [buyer, goods] = await Promise.all([tw.customer(customer), tw.product({ nameZh: '测试零件' })]);
  await tw.stock(goods.sku, '10');
  const { id } = await tw.place(buyer.id, [{ sku: goods.sku, quantity: '3' }], order);
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  if (!invoice) throw new Error('not invoiced');
  const mails = await flow.mailsAbout(invoice.number);
  return { id, buyer, goods, invoice, mails };
}

test('the customer gets one mail with the invoice, and all it needs to pay', async () => {
  const { id, buyer, goods, invoice, mails } = await dispatched({}, { purchaseOrderNumber: 'B-2026/17' });
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.destination.to.join()).toContain(buyer.invoiceEmail);
  expect(mail?.subject).toBe(`Invoice ${invoice.number} from Nordlicht Handel GmbH`);
  for (const words of [id, 'B-2026/17', '€47.48', 'DE89 3704 0044 0532 0130 00', 'Due date'])
    expect(mail?.body.text).toContain(words);
  expect(mail?.body.html).toContain(invoice.number);
  const [file, ...more] = mail?.attachments ?? [];
  expect(more).toEqual([]);
  expect(file).toMatchObject({ filename: `Invoice ${invoice.number}.pdf`, contentType: 'application/pdf' });
  const pdf = Buffer.from(file?.content ?? '', 'base64');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const read = new ReadPdf(pdf).letters;
  for (const words of [invoice.number, goods.sku, 'B-2026/17', '47.48', 'DE123456788'])
    expect(read).toContain(squash(words));
  const downloaded = await tw.as('customer', buyer.id).get(`/invoices/${invoice.id}/pdf`);
  expect(downloaded.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(downloaded.body).equals(pdf)).toBe(true);
});

test('who wants an e-invoice finds it in the PDF, and it is the one that the API gives', async () => {
  const { invoice, mails } = await dispatched({ eInvoice: 'factur-x' });
  const pdf = Buffer.from(mails[0]?.attachments[0]?.content ?? '', 'base64');
  const { xml, profile } = await extractXml(pdf);
  expect(profile).toBe(Profile.EN16931);
  expect((await validateXsd(xml, Profile.EN16931)).errors).toEqual([]);
  const given = await tw.as('finance').get(`/invoices/${invoice.id}/xml`);
  expect(given.headers.get('content-type')).toBe('application/xml');
  expect(Buffer.from(given.body).toString()).toBe(xml);
});

test('a Chinese customer gets it in Chinese', async () => {
  const { invoice, mails } = await dispatched({ name: '上海精工有限公司', language: 'zh' });
  expect(mails[0]?.subject).toBe(`北光贸易有限公司 商业发票 ${invoice.number}`);
  expect(mails[0]?.body.text).toContain('上海精工有限公司：您好！');
  expect(mails[0]?.attachments[0]?.filename).toBe(`商业发票 ${invoice.number}.pdf`);
  const pdf = Buffer.from(mails[0]?.attachments[0]?.content ?? '', 'base64');
  expect(new ReadPdf(pdf).letters).toContain('测试零件');
});

test('without any address the order goes on, and the timeline says that no mail went out', async () => {
  const buyer = await tw.customer({ invoiceEmail: undefined });
  const goods = await tw.product();
  await tw.stock(goods.sku, '10');
  const { id } = await tw.place(buyer.id, [{ sku: goods.sku, quantity: '1' }]);
  await tw.until(id, waitsFor('review'));
  await tw.post(`/orders/${id}/review`, { decision: 'approve', reason: 'paper will do' });
  const { shipmentIds } = await tw.until(id, waitsFor('dispatch'));
  await tw.post(`/shipments/${shipmentIds[0]}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  await tw.until(id, waitsFor('delivery'));
  const events = await tw.timeline(id);
  expect(events.find((e) => e.type === 'invoice-not-mailed')?.reason).toBe(
    'the customer has no e-mail address',
  );
});

test('where the parcel is, told by carrier and number and every event, in its own order', async () => {
  const { id } = await dispatched({});
  const [shipment] = await flow.shipmentsOf(id);
  expect(shipment).toMatchObject({ status: 'dispatched', carrier: 'DHL', recipient: { city: 'Köln' } });
  const path = `/shipments/${shipment?.id}` as const;
  const start = Date.now();
  const after = (ms: number): string => new Date(start + ms).toISOString();
  const tell = (status: string, ms: number, more: object = {}) =>
    tw.as('warehouse').post(`${path}/tracking-events`, { status, at: after(ms), ...more });
  await tell('out-for-delivery', 2, { location: 'Köln' });
  // Carriers' messages overtake each other, and come twice.
  await tell('in-transit', 1, { location: 'Hagen' });
  await tell('in-transit', 1, { location: 'Hagen' });
  const now = await tw.get(path);
  expect(now.status).toBe('out-for-delivery');
  expect(now.trackingEvents.map((e) => e.location)).toEqual(['Hagen', 'Köln']);
  await tell('delivered', 3, { note: 'signed by Müller' });
  await tw.until(id, (o) => o.status === 'delivered');
  expect(await tw.get(path)).toMatchObject({ status: 'delivered', deliveredAt: after(3) });
  // What comes after the end changes nothing.
  await tell('exception', 4);
  expect((await tw.get(path)).status).toBe('delivered');
  const again = { carrier: 'UPS', trackingNumber: '2' };
  expect((await tw.as('warehouse').post(`${path}/dispatch`, again)).status).toBe(409);
});

test('each wait says for what, on whom, since when, until when, and what then', async () => {
  const buyer = await tw.customer();
  const { sku } = await tw.product();
  await tw.stock(sku, '1');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
  const days = { dispatch: 2, delivery: 14, payment: 30 + 30 };
  const owners = { dispatch: 'warehouse', delivery: 'carrier', payment: 'customer' };
  const chasers = { dispatch: 'warehouse', delivery: 'warehouse', payment: 'finance' };
  const acts = {
    dispatch: () => flow.dispatch(id),
    delivery: () => flow.track(id, 'delivered'),
    payment: async () => {
      const { total } = (await tw.order(id)).totals;
      await flow.pay(buyer.id, total, { allocations: [{ orderId: id, amount: total }] });
    },
  };
  for (const kind of ['dispatch', 'delivery', 'payment'] as const) {
    const before = Date.now();
    const [wait] = (await tw.until(id, waitsForJust(kind))).waits;
    const otherwise = `a reminder goes to ${chasers[kind]}`;
    expect(wait).toMatchObject({ for: kind, on: owners[kind], otherwise });
    expect(Date.parse(wait?.since ?? '')).toBeLessThanOrEqual(Date.now());
    const left = (Date.parse(wait?.until ?? '') - before) / 86_400_000;
    expect(left).toBeGreaterThan(days[kind] - 0.05);
    // The day on which an invoice is due counts whole.
    expect(left).toBeLessThan(days[kind] + (kind === 'payment' ? 1.05 : 0.01));
    await acts[kind]();
  }
  expect((await flow.ended(id, 'settled')).waits).toEqual([]);
});

test('stock, its ledger and who moved it', async () => {
  const [buyer, { sku: own }] = await Promise.all([tw.customer(), tw.product()]);
  const warehouse = tw.as('warehouse');
  const opening = { sku: own, warehouse: 'HAM', change: '10', kind: 'opening', reason: 'first count' };
  expect((await warehouse.post('/stock/adjustments', opening)).status).toBe(201);
  const { id } = await tw.place(buyer.id, [{ sku: own, quantity: '4' }]);
  const [shipment] = await flow.dispatch(id);
  const { body: level } = await warehouse.get(`/stock/${own}`);
  expect(level).toMatchObject({ onHand: '6', reserved: '0', levels: [{ warehouse: 'HAM', onHand: '6' }] });
  const { body: ledger } = await warehouse.get(`/stock/${own}/movements`);
  expect(ledger.items).toMatchObject([
    { kind: 'shipment', change: '-4', reference: shipment?.id, by: { role: 'admin' } },
    { kind: 'opening', change: '10', reason: 'first count', by: { role: 'warehouse' } },
  ]);
});
