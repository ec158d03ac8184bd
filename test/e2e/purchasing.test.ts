import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { ReadPdf, squash } from '../support/pdf.ts';
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

async function placeShort(sku: string, quantity: string): Promise<string> {
  const { id } = await tw.place(buyer.id, [{ sku, quantity }]);
  await tw.until(id, waitsFor('goods'));
  return id;
}

const boughtFor = async (id: string) => {
  const [po] = await flow.purchaseOrdersOf(id);
  if (!po) throw new Error(`nothing was bought for ${id}`);
  return po;
};

test('a supplier’s draft is raised to its terms, shrinks with who leaves, and is approved and mailed by two', async () => {
  const supplier = { name: 'Watt & Söhne', language: 'en', currency: 'EUR', leadTimeDays: 12 } as const;
  const { id: supplierId } = await tw.post('/suppliers', supplier);
  expect((await tw.as('purchasing').post('/suppliers', supplier)).status).toBe(409);
  const price = { currency: 'EUR', unitPrice: '900.00' } as const;
  const terms = { leadTimeDays: 3, minimumQuantity: '10', orderMultiple: '6', price };
  const { sku } = await tw.product({ supply: { kind: 'purchase', supplier: supplier.name, ...terms } });
  const stays = await placeShort(sku, '7');
  const leaves = await placeShort(sku, '8');
  const { id } = await boughtFor(stays);
  expect(await tw.get(`/purchase-orders/${id}`)).toMatchObject({
    supplierId,
    lines: [{ sku, quantity: '18' }],
  });
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ incoming: '3' });
  await flow.cancel(leaves);
  expect(await tw.get(`/purchase-orders/${id}`)).toMatchObject({
    status: 'draft',
    lines: [{ quantity: '12' }],
  });
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ incoming: '5' });
  const approve = async (role: string) => (await tw.as(role).post(`/purchase-orders/${id}/approve`)).status;
  const send = (role: string) => tw.as(role).post(`/purchase-orders/${id}/send`, {});
  // 12 at 900 is above the limit of 10 000.
  expect((await send('admin')).status).toBe(409);
  expect(await approve('admin')).toBe(200);
  expect((await send('admin')).status).toBe(409);
  const refused = await send('purchasing');
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/via']);
  const known = await tw.as('purchasing').patch(`/suppliers/${supplierId}`, { email: 'orders@watt.example' });
  expect(known.status).toBe(200);
  expect((await send('purchasing')).status).toBe(200);
  await eventually(async () => (await tw.get(`/purchase-orders/${id}`)).mail?.state === 'sent');
  const { number = '' } = await tw.get(`/purchase-orders/${id}`);
  expect((await tw.get(`/purchase-orders?number=${number}`)).items.map((po) => po.id)).toEqual([id]);
  const [mail, ...more] = await flow.mailsAbout(number);
  expect(more).toEqual([]);
  expect(mail?.destination.to).toEqual([expect.stringContaining('orders@watt.example')]);
  const [pdf] = mail?.attachments ?? [];
  const shown = new ReadPdf(Buffer.from(pdf?.content ?? '', 'base64')).letters;
  for (const part of [number, sku, supplier.name, '€10,800.00']) expect(shown).toContain(squash(part));
  expect((await tw.as('sales').get(`/purchase-orders/${id}/pdf`)).status).toBe(200);
});

test('of several suppliers a buyer names another, by its terms, and a draft goes there with who waits', async () => {
  const price = (unitPrice: string, from: string, less: string) => ({
    currency: 'EUR' as const,
    unitPrice,
    breaks: [{ from, unitPrice: less }],
  });
  const { sku } = await tw.product({
    supply: {
      kind: 'purchase',
      supplier: 'Nahwerk',
      articleNumber: 'N-1',
      leadTimeDays: 3,
      price: price('5.00', '10', '4.00'),
      others: [
        {
          supplier: 'Fernwerk',
          articleNumber: 'F-77',
          leadTimeDays: 30,
          orderMultiple: '25',
          price: price('3.00', '50', '2.00'),
        },
      ],
    },
  });
  const stock = { warehouse: 'HAM', supplier: 'Fernwerk', lines: [{ sku, quantity: '50' }] };
  const byHand = await tw.as('purchasing').post('/purchase-orders', stock);
  expect(byHand.body).toMatchObject({
    supplier: 'Fernwerk',
    number: expect.stringMatching(/^PO-\d{4}-\d{6}$/),
    lines: [{ articleNumber: 'F-77', price: { unitPrice: '2.00' } }],
  });
  await tw.post(`/purchase-orders/${byHand.body.id}/close`, { reason: 'a try' });
  const id = await placeShort(sku, '12');
  const bought = await boughtFor(id);
  expect(bought).toMatchObject({
    supplier: 'Nahwerk',
    lines: [{ quantity: '12', price: { unitPrice: '4.00' } }],
  });
  const promised = async () => (await tw.order(id)).waits.find((w) => w.for === 'goods')?.promisedOn ?? '';
  const before = await promised();
  const moved = await tw.as('purchasing').patch(`/purchase-orders/${bought.id}`, { supplier: 'Fernwerk' });
  expect(moved.body).toMatchObject({
    id: bought.id,
    supplier: 'Fernwerk',
    lines: [
      {
        articleNumber: 'F-77',
        quantity: '25',
        price: { unitPrice: '3.00' },
        pegs: [{ orderId: id, quantity: '12' }],
      },
    ],
  });
  expect((await promised()) > before).toBe(true);
  await eventually(async () => (await flow.mailsAbout(bought.id)).some((m) => m.body.text?.includes(id)));
  await flow.cancel(id);
});

test('what is damaged is still owed; what won’t come is bought anew for who waits', async () => {
  const { sku } = await tw.product();
  const id = await placeShort(sku, '10');
  const { id: poId } = await boughtFor(id);
  await tw.post(`/purchase-orders/${poId}/send`, { via: 'telephone' });
  const lines = [{ sku, quantity: '4', damaged: '3' }];
  const part = await tw.post(`/purchase-orders/${poId}/receipts`, { lines });
  expect(part).toMatchObject({
    status: 'partly-received',
    lines: [{ received: '4' }],
    receipts: [{ lines }],
  });
  await tw.post(`/purchase-orders/${poId}/close`, { reason: 'out of production' });
  const again = await eventually(async () => (await flow.purchaseOrdersOf(id))[1]);
  expect(again).toMatchObject({ status: 'draft', lines: [{ sku, quantity: '6', pegs: [{ orderId: id }] }] });
  expect(await flow.types(id)).toContain('replenishment-closed');
  await eventually(async () =>
    (await flow.mailsAbout(poId)).some((m) => m.body.text?.includes('out of production')),
  );
  const closed = await tw.get(`/purchase-orders/${poId}`);
  expect(closed).toMatchObject({ status: 'closed', lines: [{ received: '4', pegs: [{ quantity: '4' }] }] });
  await flow.dispatch(id);
  await flow.receive(again.id, sku, '6');
  await flow.fulfil(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
});

test('a late one is listed, and moves what its orders are promised', async () => {
  const { sku } = await tw.product();
  const id = await placeShort(sku, '2');
  const { id: poId } = await boughtFor(id);
  const lateOnes = async () => (await tw.get('/purchase-orders?late=true')).items.map((po) => po.id);
  const purchasing = tw.as('purchasing');
  const expectOn = (expectedAt: string) => purchasing.patch(`/purchase-orders/${poId}`, { expectedAt });
  // What the supplier never got it can't be late with.
  expect(await lateOnes()).not.toContain(poId);
  await tw.post(`/purchase-orders/${poId}/send`, { via: 'telephone' });
  await expectOn('2020-01-01T12:00:00Z');
  await eventually(async () => (await lateOnes()).includes(poId));
  const later = `${new Date().getUTCFullYear() + 2}-03-01`;
  await expectOn(`${later}T12:00:00Z`);
  await eventually(async () => !(await lateOnes()).includes(poId));
  const { waits } = await tw.order(id);
  expect(waits.find((w) => w.for === 'goods')).toMatchObject({ promisedOn: later });
  // One for each day that it was moved to.
  const mails = await eventually(async () => {
    const all = await flow.mailsAbout(poId);
    return all.length > 1 && all;
  });
  expect(mails).toHaveLength(2);
  for (const { body } of mails) expect(body.text).toContain(id);
});

test('what a buyer orders by hand is sent and comes in, and is found by what it brings', async () => {
  const { sku } = await tw.product();
  const purchasing = tw.as('purchasing');
  const lines = [{ sku, quantity: '8', price: { currency: 'EUR', unitPrice: '3.00' } }];
  const order = { warehouse: 'HAM', supplier: 'Lieferwerk Nord', lines, notes: 'as agreed' };
  const drafted = await purchasing.post('/purchase-orders', order);
  expect([drafted.status, drafted.body]).toMatchObject([
    201,
    { status: 'draft', lines: [{ forStock: '8' }] },
  ]);
  const { id } = drafted.body;
  expect((await tw.as('warehouse').post('/purchase-orders', order)).status).toBe(403);
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ incoming: '8' });
  expect((await tw.get(`/purchase-orders?sku=${sku}`)).items.map((po) => po.id)).toEqual([id]);
  await tw.post(`/purchase-orders/${id}/send`, { via: 'telephone' });
  // Who is short joins what comes and is nobody's.
  const short = await placeShort(sku, '3');
  expect((await boughtFor(short)).id).toBe(id);
  await flow.receive(id, sku, '8');
  await tw.until(short, (o) => o.shipmentIds.length > 0);
  const held = (await tw.get(`/stock/${sku}/reservations`)).items;
  expect(held).toEqual([{ sku, warehouse: 'HAM', holder: short, part: 'backorder', quantity: '3' }]);
  await flow.fulfil(short);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '5', reserved: '0', available: '5' });
});
