import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, waitsForJust } from '../support/flow.ts';
import { type Customer, type Invoice, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  ({ sku } = await tw.product());
  await tw.stock(sku, '10000');
});
beforeEach(async () => {
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const place = async (quantity = '10', customerId = buyer.id) =>
  (await tw.place(customerId, [{ sku, quantity }])).id;

/** An order that is delivered and has nothing left to do but to be paid. */
async function delivered(quantity = '10', customerId = buyer.id): Promise<{ id: string; invoice: Invoice }> {
  const id = await place(quantity, customerId);
  await flow.fulfil(id);
  const [invoice] = await flow.invoicesOf(id);
  if (!invoice) throw new Error('not invoiced');
  return { id, invoice };
}

const invoiceNow = (invoice: Invoice): Promise<Invoice> => tw.get(`/invoices/${invoice.id}`);

test('in several receipts: part paid after each, settled with the last', async () => {
  const { id, invoice } = await delivered();
  const total = invoice.total.amount;
  expect((await tw.order(id)).subStatus.payment).toBe('invoiced');
  for (const part of [1, 50_00]) await flow.pay(buyer.id, euros(part));
  expect(await invoiceNow(invoice)).toMatchObject({ status: 'open', open: euros(total - 50_01) });
  const waiting = await tw.until(id, waitsForJust('payment'));
  expect(waiting).toMatchObject({ status: 'delivered', overdue: false, subStatus: { payment: 'part-paid' } });
  expect(waiting.waits).toMatchObject([{ for: 'payment', on: 'customer' }]);
  await flow.pay(buyer.id, euros(total - 50_01));
  const settled = await flow.ended(id, 'settled');
  expect(settled).toMatchObject({
    waits: [],
    subStatus: { payment: 'paid', shipment: 'delivered', stock: 'issued' },
  });
  expect(await invoiceNow(invoice)).toMatchObject({ status: 'paid', open: euros(0) });
  const paid = (await tw.timeline(id)).filter((e) => e.type === 'payment-received');
  expect(paid.map((e) => e.data?.amount)).toEqual([1, 50_00, total - 50_01].map(euros));
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: euros(0) });
});

test('too much: the invoice is paid and the rest stays with the customer', async () => {
  const { id, invoice } = await delivered();
  const payment = await flow.pay(buyer.id, euros(invoice.total.amount + 12_34));
  expect(payment).toMatchObject({
    allocations: [{ invoiceId: invoice.id, amount: invoice.total }],
    unapplied: euros(12_34),
  });
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: euros(12_34) });
  expect(await tw.get(`/payments/${payment.id}`)).toEqual(payment);
});

test('for several orders at once, as told: both are settled by one receipt', async () => {
  const [one, two] = [await delivered('1'), await delivered('2')];
  const amounts = [one, two].map(({ invoice }) => invoice.total.amount);
  const sum = amounts.reduce((a, b) => a + b, 0);
  const payment = await flow.pay(buyer.id, euros(sum), {
    allocations: [
      { invoiceId: one.invoice.id, amount: one.invoice.total },
      { orderId: two.id, amount: two.invoice.total },
    ],
  });
  expect(payment.unapplied).toEqual(euros(0));
  for (const { id } of [one, two]) await flow.ended(id, 'settled');
});

test('for several orders without a word: the one it names first, then the oldest', async () => {
  const [first, second, third] = [await delivered('1'), await delivered('1'), await delivered('1')];
  const each = first.invoice.total.amount;
  await flow.pay(buyer.id, euros(each + 5), { reference: `re ${third.invoice.number}, thanks` });
  expect((await invoiceNow(third.invoice)).status).toBe('paid');
  expect((await invoiceNow(first.invoice)).open).toEqual(euros(each - 5));
  expect((await invoiceNow(second.invoice)).open).toEqual(euros(each));
});

test('what costs nothing needs no payment', async () => {
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '1', unitPrice: '0' }], { freight: euros(0) });
  await flow.dispatch(id);
  await flow.track(id, 'delivered');
  await flow.ended(id, 'settled');
  expect(await flow.invoicesOf(id)).toMatchObject([{ total: euros(0), status: 'paid' }]);
});

test('money in another currency pays nothing in this one and is kept in its own', async () => {
  const { invoice } = await delivered('1');
  const payment = await flow.pay(buyer.id, { amount: 500_00, currency: 'USD' });
  expect(payment).toMatchObject({ allocations: [], unapplied: { amount: 500_00, currency: 'USD' } });
  expect((await invoiceNow(invoice)).status).toBe('open');
  const { items } = await tw.get(`/customers/${buyer.id}/accounts`);
  expect(items.map((a: { unapplied: object }) => a.unapplied)).toContainEqual({
    amount: 500_00,
    currency: 'USD',
  });
});

test('many receipts at once for one invoice: not a cent is lost or counted twice', async () => {
  const { id, invoice } = await delivered();
  const total = invoice.total.amount;
  const parts = Array.from({ length: 9 }, () => 10_00);
  await Promise.all([...parts, total - 90_00 + 7].map((part) => flow.pay(buyer.id, euros(part))));
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: euros(7) });
});
