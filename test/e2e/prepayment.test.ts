import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const askedOf = async (orderId: string) => {
  const { items } = await tw.get(`/prepayments?orderId=${orderId}`);
  const [asked] = items;
  if (!asked) throw new Error('nothing is asked for');
  return asked;
};

/** Placed, and asked to pay ahead. */
async function waiting(buyer: Customer, stock: string, fields: object = {}) {
  const placed = await flow.placeNew(buyer, stock, '10', fields);
  await tw.until(placed.id, waitsFor('prepayment'));
  return { ...placed, asked: await askedOf(placed.id) };
}

test('a deposit is asked for, mailed and waited for; then the goods go out, and the invoice asks for the rest', async () => {
  const buyer = await tw.customer({ prepaymentPercent: '30' });
  const { id, sku, total, asked } = await waiting(buyer, '4');
  const deposit = Math.round(total.amount * 0.3);
  expect(asked).toMatchObject({ status: 'asked', percent: '30', amount: euros(deposit), total });
  // Reserved, and nothing shipped or bought.
  expect(await flow.levelOf(sku)).toMatchObject({ reserved: '4' });
  expect(await tw.order(id)).toMatchObject({
    shipmentIds: [],
    purchaseOrderIds: [],
    prepayment: { percent: '30', amount: euros(deposit), number: asked.number },
    subStatus: { payment: 'none' },
  });
  const mails = await eventually(async () => {
    const about = await flow.mailsAbout(asked.number);
    return about.length > 0 && about;
  });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body.text).toContain(`To be paid ahead (30%)`);
  const pdf = await tw.as('customer', buyer.id).get(`/prepayments/${asked.id}/pdf`);
  expect(pdf.status).toBe(200);

  // Not all of it suffices, and is waited on.
  await flow.pay(buyer.id, euros(deposit - 1), {
    allocations: [{ orderId: id, amount: euros(deposit - 1) }],
  });
  expect(await askedOf(id)).toMatchObject({ status: 'asked' });
  await flow.pay(buyer.id, euros(1), {
    reference: `thanks, ${asked.number.replace('-', ' ').toLowerCase()}`,
  });
  expect(await askedOf(id)).toMatchObject({ status: 'paid' });
  expect(await flow.account(buyer.id)).toMatchObject({ advances: euros(deposit), unapplied: euros(0) });
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  const prepaid = Math.min(deposit, invoice?.total.amount ?? 0);
  expect(invoice).toMatchObject({
    prepaid: euros(prepaid),
    open: euros((invoice?.total.amount ?? 0) - prepaid),
  });
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '6');
  await flow.fulfil(id);
  await flow.pay(buyer.id, euros(total.amount - deposit));
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({
    receivable: euros(0),
    advances: euros(0),
    unapplied: euros(0),
  });
});

test('what nothing else asks for is taken for it; cancelled before, what came in is to be paid back', async () => {
  const buyer = await tw.customer({ prepaymentPercent: '100' });
  const { id, sku } = await waiting(buyer, '10');
  await flow.pay(buyer.id, euros(500));
  expect(await flow.account(buyer.id)).toMatchObject({ advances: euros(500), unapplied: euros(0) });
  const order = await flow.cancel(id);
  expect(order).toMatchObject({ refundable: euros(500), shipmentIds: [] });
  expect(await askedOf(id)).toMatchObject({ status: 'withdrawn' });
  expect(await flow.levelOf(sku)).toMatchObject({ reserved: '0', available: '10' });
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), unapplied: euros(500) });
  // It may be put ahead of another one, which waits for as much.
  const next = await waiting(buyer, '10', { prepaymentPercent: '1' });
  const { amount } = next.asked;
  const allocations = [{ orderId: next.id, amount }];
  await tw.post('/credit-uses', { customerId: buyer.id, allocations });
  await tw.until(next.id, waitsFor('dispatch'));
  expect(await flow.account(buyer.id)).toMatchObject({
    advances: amount,
    unapplied: euros(500 - amount.amount),
  });
});

test('finance may waive it, once, and sales agree otherwise on an order', async () => {
  const buyer = await tw.customer({ prepaymentPercent: '100' });
  const { id, asked } = await waiting(buyer, '10');
  const path = `/prepayments/${asked.id}/waive`;
  expect((await tw.as('sales').post(path, { reason: 'a friend' })).status).toBe(403);
  expect(await tw.post(path, { reason: 'agreed by telephone' })).toMatchObject({ status: 'waived' });
  expect((await tw.as('finance').post(path, { reason: 'again' })).status).toBe(409);
  await tw.until(id, waitsFor('dispatch'));
  const free = await flow.placeNew(buyer, '10', '10', { prepaymentPercent: '0' });
  const order = await tw.until(free.id, waitsFor('dispatch'));
  expect(order.prepayment).toBeUndefined();
  const own = { customerId: buyer.id, lines: [{ sku: free.sku, quantity: '1' }], prepaymentPercent: '0' };
  expect((await tw.as('customer', buyer.id).post('/orders', own)).status).toBe(422);
});
