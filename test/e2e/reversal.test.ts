import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, receipt, waitsFor } from '../support/flow.ts';
import { type Invoice, startTradewind, type Tradewind } from '../support/tradewind.ts';

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

const reverse = (id: string, body: object = { reason: 'it bounced' }) =>
  tw.as('finance').post(`/payments/${id}/reversal` as '/payments/{id}/reversal', body);
const invoiceNow = ({ id }: Invoice): Promise<Invoice> => tw.get(`/invoices/${id}`);

/** An order of a customer of its own, delivered and invoiced. */
async function delivered() {
  const customer = await tw.customer();
  const { id } = await tw.place(customer.id, [{ sku, quantity: '10' }]);
  await flow.fulfil(id);
  const [invoice] = await flow.invoicesOf(id);
  if (!invoice) return expect.unreachable('not invoiced');
  return { customerId: customer.id, orderId: id, invoice };
}

test('a receipt that bounced is owed again, asked for, and paid another time under the same reference', async () => {
  const { customerId, orderId, invoice } = await delivered();
  const paid = { ...receipt(customerId, invoice.total), reference: 'SEPA 77' };
  const first = await tw.post('/payments', paid);
  await flow.ended(orderId, 'settled');
  const back = await reverse(first.id);
  expect(back).toMatchObject({
    status: 200,
    body: {
      version: 2,
      reversal: {
        reason: 'it bounced',
        taken: [{ invoiceId: invoice.id, amount: invoice.total }],
        credit: euros(0),
      },
    },
  });
  expect(await tw.get(`/payments/${first.id}`)).toEqual(back.body);
  const owed = await invoiceNow(invoice);
  expect(owed).toMatchObject({ status: 'open', open: invoice.total });
  expect(owed).not.toHaveProperty('paidAt');
  expect(await flow.account(customerId)).toMatchObject({ receivable: invoice.total, unapplied: euros(0) });
  const { items } = await tw.get(`/ledger/entries?documentId=${first.id}`);
  expect(items.map(({ rule }) => rule).sort()).toEqual(['receipt', 'receipt-reversal']);
  expect(await flow.types(orderId)).toContain('payment-reversed');
  expect((await tw.order(orderId)).status).toBe('settled');
  const trade = async () => (await tw.get(`/customers/${customerId}/trade`)).payments.paid;
  await eventually(async () => (await trade()) === 0);
  expect(await reverse(first.id)).toMatchObject({ status: 409, body: { code: 'conflict' } });

  const second = await tw.post('/payments', paid);
  expect(second.id).not.toBe(first.id);
  expect(await invoiceNow(invoice)).toMatchObject({ status: 'paid', open: euros(0) });
  await eventually(async () => (await trade()) === 1);
});

test('of what was left of a receipt nothing is used twice, however much happens at once', async () => {
  const { customerId, invoice } = await delivered();
  const left = await tw.post('/payments', receipt(customerId, euros(invoice.total.amount + 50_00)));
  const other = await delivered();
  expect(await flow.account(customerId)).toMatchObject({ unapplied: euros(50_00) });
  const asked = { customerId, amount: euros(50_00), reason: 'too much' };
  const refund = await tw.as('finance').post('/refunds', asked);
  const approve = () =>
    tw.as('admin').post(`/refunds/${refund.body.id}/review` as '/refunds/{id}/review', {
      decision: 'approve',
      reason: 'right',
    });
  const answers = await Promise.all([reverse(left.id), approve(), reverse(left.id)]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
  const isBack = (await tw.get(`/payments/${left.id}`)).reversal !== undefined;
  expect(await flow.account(customerId)).toMatchObject({
    receivable: isBack ? invoice.total : euros(0),
    unapplied: euros(0),
  });
  // Another customer's is another's.
  expect(await flow.account(other.customerId)).toMatchObject({ receivable: other.invoice.total });
});

test('what was ahead is missing again, and what the bank took back is matched anew', async () => {
  const { id: customerId } = await tw.customer();
  const { id } = await tw.place(customerId, [{ sku, quantity: '10' }]);
  await tw.until(id, waitsFor('dispatch'));
  const ahead = { allocations: [{ orderId: id, amount: euros(20_00) }] };
  const { id: paymentId } = await tw.post('/payments', { ...receipt(customerId, euros(20_00)), ...ahead });
  expect(await flow.account(customerId)).toMatchObject({ advances: euros(20_00) });
  expect(await reverse(paymentId, { reason: 'wrong order' })).toMatchObject({
    status: 200,
    body: { reversal: { taken: [{ orderId: id, amount: euros(20_00) }] } },
  });
  expect(await flow.account(customerId)).toMatchObject({ advances: euros(0), unapplied: euros(0) });
  const told = {
    account: 'DE02',
    reference: `B ${id}`,
    bookedOn: '2026-01-05',
    amount: euros(7_00),
    payer: {},
  };
  const { id: bankId } = await tw.post('/bank-transactions', { ...told, text: 'thanks' });
  // Recorded by hand already: it is the same receipt.
  const { id: byHand } = await tw.post('/payments', {
    ...receipt(customerId, euros(7_00)),
    reference: told.reference,
    receivedAt: `${told.bookedOn}T12:00:00.000Z`,
  });
  const match = (whose: string) =>
    tw.as('finance').post(`/bank-transactions/${bankId}/match` as '/bank-transactions/{id}/match', {
      customerId: whose,
    });
  const wrong = (await match(customerId)).body;
  expect(wrong.paymentId).toBe(byHand);
  const right = await tw.customer();
  expect(await match(right.id)).toMatchObject({ status: 409 });
  await reverse(wrong.paymentId, { reason: 'another customer’s' });
  const waiting = await tw.get(`/bank-transactions/${bankId}`);
  expect(waiting).toMatchObject({ status: 'open' });
  expect(waiting).not.toHaveProperty('paymentId');
  expect(await match(right.id)).toMatchObject({
    status: 200,
    body: { status: 'matched', customerId: right.id },
  });
  expect(await flow.account(right.id)).toMatchObject({ unapplied: euros(7_00) });
  expect(await flow.account(customerId)).toMatchObject({ unapplied: euros(0) });
});

test('what was paid ahead and taken back is waited for again before anything leaves', async () => {
  const { id: customerId } = await tw.customer({ prepaymentPercent: '100' });
  const { id, totals } = await tw.place(customerId, [{ sku, quantity: '1' }]);
  await tw.until(id, waitsFor('prepayment'));
  const ahead = {
    ...receipt(customerId, totals.total),
    allocations: [{ orderId: id, amount: totals.total }],
  };
  const { id: paymentId } = await tw.post('/payments', ahead);
  const { shipmentIds } = await tw.until(id, waitsFor('dispatch'));
  expect((await reverse(paymentId)).status).toBe(200);
  const asked = async () => (await tw.get(`/prepayments?orderId=${id}`)).items.map(({ status }) => status);
  expect(await asked()).toEqual(['asked']);
  const leave = () =>
    tw.as('warehouse').post(`/shipments/${shipmentIds[0]}/dispatch` as '/shipments/{id}/dispatch', {
      carrier: 'DHL',
      trackingNumber: '4711',
    });
  expect(await leave()).toMatchObject({ status: 409, body: { code: 'conflict' } });
  await tw.post('/payments', ahead);
  expect(await asked()).toEqual(['paid']);
  expect((await leave()).status).toBe(200);
  await flow.track(id, 'delivered');
  await flow.ended(id, 'settled');
});

test('credit that was used by mistake is there again, and then so is what the receipt had left', async () => {
  const { customerId, invoice } = await delivered();
  const { id: paymentId } = await tw.post('/payments', {
    ...receipt(customerId, euros(30_00)),
    allocations: [{ invoiceId: invoice.id, amount: euros(10_00) }],
  });
  const allocations = [{ invoiceId: invoice.id, amount: euros(20_00) }];
  const { id: useId } = await tw.post('/credit-uses', { customerId, allocations });
  expect(await reverse(paymentId)).toMatchObject({ status: 409 });
  const undo = () =>
    tw.as('finance').post(`/credit-uses/${useId}/reversal` as '/credit-uses/{id}/reversal', {
      reason: 'a mistake',
    });
  const answers = await Promise.all([undo(), undo()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const open = euros(invoice.total.amount - 10_00);
  expect(await flow.account(customerId)).toMatchObject({ receivable: open, unapplied: euros(20_00) });
  expect((await reverse(paymentId)).status).toBe(200);
  expect(await flow.account(customerId)).toMatchObject({ receivable: invoice.total, unapplied: euros(0) });
  expect(await tw.get(`/ageing?customerId=${customerId}`)).toMatchObject({
    ageing: [{ current: invoice.total }],
  });
});

test('a day that lies ahead, before the receipt or in a closed month is refused, naming it', async () => {
  const { id: customerId } = await tw.customer();
  const { id } = await tw.post('/payments', receipt(customerId, euros(1_00)));
  for (const reversedAt of ['2999-01-01T00:00:00Z', '2020-01-01T00:00:00Z'])
    expect(await reverse(id, { reason: 'no', reversedAt })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reversedAt' }] },
    });
  expect(await reverse(id, { reason: '' })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/reason' }] },
  });
  expect((await tw.get(`/payments/${id}`)).version).toBe(1);
});
