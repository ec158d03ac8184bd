import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
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

const forOrder = (orderId: string, amount: number) => ({
  allocations: [{ orderId, amount: euros(amount) }],
});

test('paid ahead and cancelled before dispatch: all of it is refundable and the customer reads how much', async () => {
  const { id } = await place('10', '10');
  await tw.until(id, waitsFor('dispatch'));
  await flow.pay(buyer.id, euros(50_00), forOrder(id, 50_00));
  expect(await flow.account(buyer.id)).toMatchObject({ advances: euros(50_00), unapplied: euros(0) });
  await flow.cancel(id);
  const order = await tw.order(id);
  expect(order.refundable).toEqual(euros(50_00));
  expect(order.subStatus.payment).toBe('none');
  expect(await flow.account(buyer.id)).toMatchObject({
    ordered: euros(0),
    advances: euros(0),
    unapplied: euros(50_00),
  });
  const mail = (await flow.mailsAbout(id)).find((m) => m.subject.includes('cancelled'));
  expect(mail?.body.text).toContain('To be refunded: €50.00');
  expect((await tw.timeline(id)).at(-1)?.data).toEqual({ refundable: euros(50_00) });
  const late = await tw.as('finance').post('/payments', {
    customerId: buyer.id,
    amount: euros(1),
    reference: 'too late',
    receivedAt: new Date().toISOString(),
    ...forOrder(id, 1),
  });
  expect(late.status).toBe(422);
});

test('paid ahead in full and cancelled after one of two shipments: what the invoice took is kept, the rest refundable', async () => {
  const { id, total } = await place('3', '10');
  await tw.until(id, waitsFor('goods'));
  await flow.pay(buyer.id, total, forOrder(id, total.amount));
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  expect(invoice).toMatchObject({ status: 'paid', open: euros(0) });
  await tw.until(id, waitsFor('delivery'));
  await flow.cancel(id);
  const rest = total.amount - (invoice?.total.amount ?? 0);
  const order = await tw.order(id);
  expect(order).toMatchObject({ refundable: euros(rest), subStatus: { payment: 'paid' } });
  expect(await flow.account(buyer.id)).toMatchObject({
    customerId: buyer.id,
    currency: 'EUR',
    ordered: euros(0),
    receivable: euros(0),
    advances: euros(0),
    unapplied: euros(rest),
  });
});

test('part of an invoice paid, the rest of the order cancelled: the payment stays on the invoice', async () => {
  const { id } = await place('3', '10');
  await flow.dispatch(id);
  const [before] = await flow.invoicesOf(id);
  await flow.pay(buyer.id, euros(20_00));
  await tw.until(id, waitsFor('goods'));
  await flow.cancel(id);
  const [invoice] = await flow.invoicesOf(id);
  const open = euros((before?.total.amount ?? 0) - 20_00);
  expect(invoice).toMatchObject({ status: 'open', open });
  const order = await tw.order(id);
  expect(order.refundable).toBeUndefined();
  expect(order.subStatus.payment).toBe('part-paid');
});

test('paid ahead while reviewing and then rejected: the money is refundable', async () => {
  const { id, total } = await place('2000', '1000');
  await tw.until(id, waitsFor('review'));
  await flow.pay(buyer.id, euros(100_00), forOrder(id, 100_00));
  await tw.post(`/orders/${id}/review`, { decision: 'reject', reason: 'no' });
  const order = await flow.ended(id, 'rejected');
  expect(order.refundable).toEqual(euros(100_00));
  const [mail] = await flow.mailsAbout(id);
  expect(mail?.body.text).toContain('To be refunded: €100.00');
  expect(total.amount).toBeGreaterThan(100_00);
});
