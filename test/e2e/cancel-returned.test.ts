import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound, itemsOf } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, waitsFor, waitsForJust } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
beforeEach(async () => {
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const place = (stock: string, quantity: string, fields: object = {}) =>
  flow.placeNew(buyer, stock, quantity, fields);

/** The carrier brings back what it couldn't deliver. */
async function bringBack(id: string): Promise<void> {
  await flow.track(id, 'returned');
  expect((await flow.shipmentsOf(id)).map((s) => s.status)).toContain('returned');
}

/** Sales knows of it, and nobody waits for the carrier any more. */
async function askedAbout(id: string): Promise<void> {
  const { waits, subStatus } = await tw.until(id, waitsForJust('return'));
  expect(subStatus.shipment).toBe('returned');
  expect(waits).toMatchObject([{ for: 'return', on: 'sales', otherwise: 'a reminder goes to sales' }]);
  const [mail, ...more] = await eventually(async () => {
    const mails = await flow.mailsAbout(id);
    const asked = mails.filter((m) => m.subject.includes('needs a decision'));
    return asked.length > 0 && asked;
  });
  expect(more).toEqual([]);
  expect(mail?.destination.to.join()).toContain('sales@');
}

/** The series' next number: one more than there are, for others may have got some in a deployment that is shared. */
async function nextCreditNote(): Promise<string> {
  const all = (await itemsOf(tw)).filter((i) => i.sk === 'INVOICE' && i.kind === 'credit-note');
  return String(all.length + 1).padStart(6, '0');
}

test('brought back, part paid and then cancelled: restocked, credited, refundable, and the credit note mailed', async () => {
  const { id, sku, total } = await place('10', '10');
  await flow.dispatch(id);
  await flow.pay(buyer.id, euros(30_00));
  await bringBack(id);
  await askedAbout(id);
  const next = await nextCreditNote();
  await flow.cancel(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '10', reserved: '0', available: '10' });
  const [invoice, note, ...more] = await flow.invoicesOf(id);
  expect(more).toEqual([]);
  expect(invoice).toMatchObject({ status: 'credited', open: euros(0), total });
  expect(note).toMatchObject({
    kind: 'credit-note',
    corrects: { id: invoice?.id, number: invoice?.number },
    total,
    open: euros(0),
  });
  expect(note?.number).toMatch(new RegExp(`^CRN-\\d{4}-${next}$`));
  const order = await tw.order(id);
  expect(order.refundable).toEqual(euros(30_00));
  expect(order.subStatus.payment).toBe('none');
  expect(order.overdue).toBe(false);
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: euros(30_00) });
  const types = await flow.types(id);
  expect(types.slice(types.indexOf('shipment-returned'))).toEqual([
    'shipment-returned',
    'return-decision-asked',
    'cancellation-requested',
    'goods-restocked',
    'invoice-credited',
    'credit-note-mailed',
    'order-cancelled',
  ]);
  const [mail] = await flow.mailsAbout(note?.number ?? '');
  expect(mail?.subject).toContain(`Credit note ${note?.number}`);
  expect(mail?.attachments.map((a) => [a.filename, a.contentType])).toEqual([
    [`Credit note ${note?.number}.pdf`, 'application/pdf'],
  ]);
});

test('one of two shipments brought back: only its invoice is credited', async () => {
  const { id, sku } = await place('3', '10');
  await flow.dispatch(id);
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '7');
  await flow.dispatch(id);
  const [first, second] = await flow.shipmentsOf(id);
  await tw.post(`/shipments/${first?.id}/tracking-events`, { status: 'delivered' });
  await tw.post(`/shipments/${second?.id}/tracking-events`, { status: 'returned' });
  await flow.cancel(id);
  const invoices = await flow.invoicesOf(id);
  expect(invoices.map((i) => [i.kind, i.status])).toEqual([
    ['invoice', 'open'],
    ['invoice', 'credited'],
    ['credit-note', 'credited'],
  ]);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '7', reserved: '0', available: '7' });
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: invoices[0]?.total });
});

test('one of two parcels of one invoice brought back: that part of the invoice is credited', async () => {
  const { sku } = await tw.product({ prices: [{ currency: 'EUR', unitPrice: '9.99' }] });
  await Promise.all([tw.stock(sku, '4', 'HAM'), tw.stock(sku, '3', 'SHA')]);
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '7' }], { onShortage: 'complete' });
  await flow.dispatch(id);
  const [kept, back] = await flow.shipmentsOf(id);
  await tw.post(`/shipments/${kept?.id}/tracking-events`, { status: 'delivered' });
  await tw.post(`/shipments/${back?.id}/tracking-events`, { status: 'returned' });
  await flow.cancel(id);
  const [invoice, note] = await flow.invoicesOf(id);
  expect(note?.lines).toMatchObject([{ sku, quantity: back?.lines[0]?.quantity }]);
  const open = (invoice?.total.amount ?? 0) - (note?.total.amount ?? 0);
  expect(invoice).toMatchObject({ status: 'open', open: euros(open) });
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: euros(open) });
});

test('one of two numbered parcels brought back: what was in it is restocked and credited, and the rest can be returned', async () => {
  const { id, sku } = await place('10', '10', {
    delivery: { contact: { name: 'Gate 3', email: 'gate3@kranichwerk.example' } },
  });
  const { shipmentIds } = await tw.until(id, waitsFor('dispatch'));
  const path = `/shipments/${shipmentIds[0]}` as const;
  await tw.post(`${path}/parcels`, {
    parcels: ['6', '4'].map((quantity) => ({ lines: [{ sku, quantity }], weightKg: '1' })),
  });
  const parcels = [1, 2].map((no) => ({ no, trackingNumber: `P-${no}` }));
  await tw.post(`${path}/dispatch`, { carrier: 'DHL', trackingNumber: 'P-1', parcels });
  await tw.post(`${path}/tracking-events`, { status: 'delivered', trackingNumber: 'P-1' });
  await tw.post(`${path}/tracking-events`, { status: 'returned', trackingNumber: 'P-2' });
  await tw.until(id, waitsForJust('return'));
  await flow.cancel(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '4', reserved: '0', available: '4' });
  const [, note] = await flow.invoicesOf(id);
  expect(note?.lines).toMatchObject([{ sku, quantity: '4' }]);
  const giveBack = (quantity: string) =>
    tw.as('sales').post('/returns', { orderId: id, lines: [{ sku, quantity }], reason: 'not wanted' });
  expect((await giveBack('7')).status).toBe(409);
  expect((await giveBack('6')).status).toBe(201);
  const told = await eventually(async () => {
    const mails = await flow.mailsAbout(id);
    const own = mails.filter(({ destination }) => destination.to.join().includes('gate3@'));
    return own.length > 0 && own;
  });
  expect(told[0]?.body.text).toContain('/track/');
});

test('brought back only after the order was cancelled: it is taken back all the same', async () => {
  const { id, sku } = await place('3', '10');
  await flow.dispatch(id);
  await tw.until(id, waitsFor('delivery'));
  await flow.cancel(id);
  await bringBack(id);
  await tw.until(id, async () => (await flow.types(id)).includes('invoice-credited'));
  const order = await flow.ended(id, 'cancelled');
  expect(order.invoiceIds).toHaveLength(2);
  expect((await flow.invoicesOf(id)).map((i) => i.status)).toEqual(['credited', 'credited']);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: euros(0) });
});
