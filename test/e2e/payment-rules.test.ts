import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, receipt, waitsFor } from '../support/flow.ts';
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
const record = (body: object, key?: string) => tw.as('finance').post('/payments', body, key);

test('the same reference again is the same receipt, from whomever and whenever', async () => {
  const { invoice } = await delivered();
  const body = { ...receipt(buyer.id, euros(10_00)), reference: 'E2E/2026-11-001' };
  const answers = await Promise.all([record(body), record(body), tw.as('admin').post('/payments', body)]);
  answers.push(await record({ ...body, receivedAt: '2026-01-01T00:00:00Z' }));
  expect(answers.map((a) => a.status)).toEqual([201, 201, 201, 201]);
  expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  expect(await invoiceNow(invoice)).toMatchObject({ open: euros(invoice.total.amount - 10_00) });
  const { items } = await tw.get(`/payments?customerId=${buyer.id}`);
  expect(items).toHaveLength(1);
});

test('the same reference with another amount is a contradiction', async () => {
  const body = { ...receipt(buyer.id, euros(10_00)), reference: 'twice' };
  const { body: first } = await record(body);
  const { status, body: problem } = await record({ ...body, amount: euros(10_01) });
  expect(status).toBe(409);
  expect(problem).toMatchObject({ code: 'already-exists', errors: [{ pointer: '/reference' }] });
  expect(problem.errors[0].detail).toContain(first.id);
  // Another customer may use the same words.
  const other = await tw.customer();
  expect((await record({ ...body, customerId: other.id, amount: euros(3) })).status).toBe(201);
});

test('an allocation that can not be is refused whole, naming it', async () => {
  const stranger = await tw.customer();
  const theirs = await delivered('1', stranger.id);
  const { id, invoice } = await delivered('1');
  const base = () => receipt(buyer.id, euros(10_000_00));
  const cases: [allocations: object[], pointer: string][] = [
    [[{ invoiceId: theirs.invoice.id, amount: euros(1) }], '/allocations/0/invoiceId'],
    [[{ orderId: theirs.id, amount: euros(1) }], '/allocations/0/orderId'],
    [[{ invoiceId: 'inv_01J00000000000000000000000', amount: euros(1) }], '/allocations/0/invoiceId'],
    [[{ invoiceId: invoice.id, amount: euros(invoice.total.amount + 1) }], '/allocations/0/amount'],
    [
      [
        { invoiceId: invoice.id, amount: invoice.total },
        { invoiceId: invoice.id, amount: euros(1) },
      ],
      '/allocations/1/amount',
    ],
    [[{ orderId: id, amount: euros(10_000_01) }], '/allocations'],
    [[{ invoiceId: invoice.id, amount: { amount: 1, currency: 'USD' } }], '/allocations/0/amount/currency'],
  ];
  for (const [allocations, pointer] of cases) {
    const { status, body } = await record({ ...base(), allocations });
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  }
  const both = { invoiceId: invoice.id, orderId: id, amount: euros(1) };
  expect((await record({ ...base(), allocations: [both] })).status).toBe(422);
  expect(await flow.account(buyer.id)).toMatchObject({ unapplied: euros(0), advances: euros(0) });
  expect((await tw.get(`/payments?customerId=${buyer.id}`)).items).toEqual([]);
});

test('money ahead of the invoice is set against it when it is issued', async () => {
  const id = await place();
  const { totals } = await tw.until(id, waitsFor('dispatch'));
  await flow.pay(buyer.id, euros(40_00), { allocations: [{ orderId: id, amount: euros(40_00) }] });
  expect(await flow.account(buyer.id)).toMatchObject({ advances: euros(40_00), receivable: euros(0) });
  expect((await tw.timeline(id)).at(-1)).toMatchObject({ type: 'payment-received', by: { role: 'admin' } });
  await flow.fulfil(id);
  const [invoice] = await flow.invoicesOf(id);
  const open = euros(totals.total.amount - 40_00);
  expect(invoice).toMatchObject({ total: totals.total, open, status: 'open' });
  expect(await flow.account(buyer.id)).toMatchObject({ advances: euros(0), receivable: open });
  await flow.pay(buyer.id, open);
  await flow.ended(id, 'settled');
});

test('paid in full ahead, it is settled as soon as it is delivered', async () => {
  const id = await place();
  const { totals } = await tw.until(id, waitsFor('dispatch'));
  await flow.pay(buyer.id, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  expect(invoice).toMatchObject({ status: 'paid', open: euros(0) });
  await flow.track(id, 'delivered');
  await flow.ended(id, 'settled');
});

test('paid before it is delivered, it is settled by the delivery', async () => {
  const id = await place();
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  await flow.pay(buyer.id, invoice?.total ?? euros(0));
  expect((await tw.order(id)).status).toBe('confirmed');
  await flow.track(id, 'delivered');
  await flow.ended(id, 'settled');
});
