import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  ({ sku } = await tw.product());
  await tw.stock(sku, '10000');
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** A customer who paid so much before there was an invoice, and its order, which is delivered. */
async function paidBefore(amount: number) {
  const { id } = await tw.customer();
  await flow.pay(id, euros(amount));
  const order = await tw.place(id, [{ sku, quantity: '10' }]);
  await flow.fulfil(order.id);
  const [invoice] = await flow.invoicesOf(order.id);
  if (!invoice) return expect.unreachable('not invoiced');
  return { customerId: id, orderId: order.id, invoice };
}

test('credit is set against an invoice, whose order is settled by it', async () => {
  const { customerId, orderId, invoice } = await paidBefore(1_000_00);
  const allocations = [{ invoiceId: invoice.id, amount: invoice.open }];
  const use = await tw.post('/credit-uses', { customerId, allocations });
  expect(use).toMatchObject({ amount: invoice.total, allocations: [{ number: invoice.number }] });
  await flow.ended(orderId, 'settled');
  expect(await flow.types(orderId)).toContain('credit-used');
  const left = 1_000_00 - invoice.total.amount;
  expect(await flow.account(customerId)).toMatchObject({ receivable: euros(0), unapplied: euros(left) });
  const again = await tw.as('finance').post('/credit-uses', { customerId, allocations });
  expect(again).toMatchObject({ status: 422, body: { errors: [{ pointer: '/allocations/0/amount' }] } });
});

test('of many uses of one credit at once as many take effect as it is enough for', async () => {
  const { customerId, invoice } = await paidBefore(5);
  const allocations = [{ invoiceId: invoice.id, amount: euros(2) }];
  const use = () => tw.as('finance').post('/credit-uses', { customerId, allocations });
  const answers = await Promise.all(Array.from({ length: 6 }, use));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([201, 201, 422, 422, 422, 422]);
  expect(await flow.account(customerId)).toMatchObject({ unapplied: euros(1) });
});

test('a refund is paid when somebody else approves it, once, and not beyond what there is', async () => {
  const { customerId } = await paidBefore(5_00);
  const finance = tw.as('finance');
  const ask = (amount: number) =>
    finance.post('/refunds', { customerId, amount: euros(amount), reason: 'asked for' });
  expect(await ask(5_01)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/amount' }] } });
  const [one, two] = [await ask(4_00), await ask(4_00)];
  const decide = (role: string, id: string, decision: string) =>
    tw.as(role).post(`/refunds/${id}/review` as '/refunds/{id}/review', { decision, reason: 'checked' });
  expect(await decide('finance', one.body.id, 'approve')).toMatchObject({ status: 403 });
  expect(await decide('admin', one.body.id, 'approve')).toMatchObject({
    status: 200,
    body: { status: 'paid' },
  });
  expect(await decide('admin', one.body.id, 'refuse')).toMatchObject({ status: 409 });
  expect(await decide('admin', two.body.id, 'approve')).toMatchObject({ status: 409 });
  expect(await decide('admin', two.body.id, 'refuse')).toMatchObject({ body: { status: 'refused' } });
  expect(await flow.account(customerId)).toMatchObject({ unapplied: euros(1_00) });
  const { items } = await tw.get(`/ledger/entries?documentId=${one.body.id}`);
  expect(items.map(({ rule }) => rule)).toEqual(['refund']);
});

test('finance gives up a trifle, an admin more, and the order is settled', async () => {
  const { customerId, orderId, invoice } = await paidBefore(1);
  await flow.pay(customerId, euros(invoice.total.amount - 6_00));
  const give = (role: string, body: object) =>
    tw.as(role).post(`/invoices/${invoice.id}/write-off` as '/invoices/{id}/write-off', body);
  const why = { reason: 'bank charges' };
  expect(await give('finance', why)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/amount' }] },
  });
  expect(await give('finance', { ...why, amount: euros(5_00) })).toMatchObject({ status: 200 });
  expect(await give('finance', why)).toMatchObject({ status: 422 });
  const { body } = await give('admin', why);
  expect(body).toMatchObject({ open: euros(0), status: 'paid', writtenOff: euros(6_00) });
  await flow.ended(orderId, 'settled');
  expect(await give('admin', why)).toMatchObject({ status: 409 });
});
