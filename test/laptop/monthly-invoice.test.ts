import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, inDays, waitsFor } from '../support/flow.ts';
import { type Customer, type Laptop, type Order, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startLaptop();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** As the hourly run does once the month is over. */
const endMonth = () =>
  tw.local.invoke('statements', { through: inDays(0).slice(0, 7) }) as Promise<{
    invoices: { issued: number };
  }>;

const isShipped = ({ lines }: Order): boolean => lines.every((line) => line.shipped === line.quantity);

test('what left of two orders in a month is one invoice, of which each order is paid and credited', async () => {
  buyer = await tw.customer({ invoicing: 'month', paymentTermDays: 10, eInvoice: 'factur-x' });
  const [tea, bolts] = await Promise.all([
    tw.product({ taxCode: 'reduced', prices: [{ currency: 'EUR', unitPrice: '3.3333' }] }),
    tw.product({ prices: [{ currency: 'EUR', unitPrice: '7.77' }] }),
  ]);
  await tw.stock(tea.sku, '20');
  await tw.stock(bolts.sku, '20');
  const some = (sku: string, quantity: string) => ({ sku, quantity });
  const first = await tw.place(buyer.id, [some(tea.sku, '7'), some(bolts.sku, '3')], {
    discountPercent: '2.25',
    purchaseOrderNumber: 'PO-A',
  });
  const second = await tw.place(buyer.id, [some(bolts.sku, '5')], { purchaseOrderNumber: 'PO-B' });
  expect(first.invoicing).toBe('month');
  await tw.until(first.id, waitsFor('dispatch'));
  await flow.pay(buyer.id, euros(9_00), { allocations: [{ orderId: first.id, amount: euros(9_00) }] });
  for (const { id } of [first, second]) {
    await flow.handOver(id);
    await tw.until(id, isShipped);
    await flow.track(id, 'delivered');
    const waiting = await tw.until(id, waitsFor('invoice'));
    expect(waiting).toMatchObject({ status: 'delivered', invoiceIds: [], subStatus: { payment: 'none' } });
    expect(waiting.waits).toMatchObject([{ for: 'invoice', on: 'finance' }]);
  }
  const total = first.totals.total.amount + second.totals.total.amount;
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(total), receivable: euros(0) });
  const lines = [some(bolts.sku, '1')];
  const back = await tw.post('/returns', { orderId: second.id, reason: 'bent', lines });
  await tw.post(`/returns/${back.id}/receipts`, { lines });
  const found = { lines: [{ sku: bolts.sku, restocked: '1', reason: 'fine' }] };
  const early = await tw.as('warehouse').post(`/returns/${back.id}/inspections`, found);
  expect([early.status, early.body.detail]).toEqual([
    409,
    'This order is invoiced when the month is over: what came back is credited then.',
  ]);

  // The month is not over by itself yet; then it is, for two runs at once.
  expect(await tw.local.fireSchedule('statements')).toMatchObject({ invoices: { issued: 0 } });
  const runs = await Promise.all([endMonth(), endMonth()]);
  expect(runs.reduce((sum, { invoices }) => sum + invoices.issued, 0)).toBe(1);
  const [invoice, ...others] = await flow.invoicesOf(first.id);
  if (!invoice) throw new Error('an invoice expected');
  expect(others).toEqual([]);
  expect(await flow.invoicesOf(second.id)).toMatchObject([{ id: invoice.id }]);
  expect(invoice).toMatchObject({
    month: inDays(0).slice(0, 7),
    orders: [
      { orderId: first.id, orderReference: 'PO-A', total: first.totals.total, prepaid: euros(9_00) },
      { orderId: second.id, orderReference: 'PO-B', total: second.totals.total },
    ],
    total: euros(total),
    tax: euros(first.totals.tax.amount + second.totals.tax.amount),
    prepaid: euros(9_00),
    open: euros(total - 9_00),
  });
  expect(invoice).not.toHaveProperty('orderId');
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: euros(total - 9_00) });
  for (const { id } of [first, second]) {
    await eventually(async () => (await flow.types(id)).includes('invoice-mailed'));
    expect((await tw.until(id, waitsFor('payment'))).waits).toMatchObject([{ invoiceIds: [invoice.id] }]);
  }
  expect((await flow.mailsAbout(invoice.number)).length).toBe(1);
  expect((await tw.as('customer', buyer.id).get(`/invoices/${invoice.id}`)).status).toBe(200);

  await tw.post(`/returns/${back.id}/inspections`, found);
  await eventually(async () => (await flow.types(second.id)).includes('credit-note-mailed'));
  const note = (await flow.invoicesOf(second.id)).at(-1);
  expect(note).toMatchObject({ kind: 'credit-note', orderId: second.id, lines: [{ quantity: '1' }] });
  expect(note).not.toHaveProperty('orders');
  expect((await flow.invoicesOf(first.id)).length).toBe(1);
  const rest = total - 9_00 - (note?.total.amount ?? 0);
  await flow.pay(buyer.id, euros(rest), { reference: invoice.number });
  for (const { id } of [first, second]) await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: euros(0) });
});

test('an order that is cancelled has what left of it invoiced at once, and nothing of it with the month', async () => {
  buyer = await tw.customer({ invoicing: 'month' });
  const { sku } = await tw.product();
  await tw.stock(sku, '2');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '5' }]);
  await tw.until(id, waitsFor('goods'));
  await flow.handOver(id);
  await tw.until(id, ({ lines }) => lines[0]?.shipped === '2');
  await flow.cancel(id);
  const [invoice, ...others] = await flow.invoicesOf(id);
  expect(others).toEqual([]);
  expect(invoice).toMatchObject({ orderId: id, lines: [{ quantity: '2' }] });
  expect(await endMonth()).toMatchObject({ invoices: { issued: 0 } });
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: invoice?.total });
});
