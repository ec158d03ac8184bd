import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
beforeEach(async () => {
  buyer = await tw.customer({ invoicing: 'order' });
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const shipped =
  (...quantities: string[]) =>
  ({ lines }: Order): boolean =>
    lines.map((line) => line.shipped).join() === quantities.join();

const mailed = (id: string) =>
  eventually(async () => (await flow.types(id)).includes('invoice-mailed') && flow.invoicesOf(id));

test('two shipments of odd amounts have one invoice, when the second has left, and it is the order to the cent', async () => {
  const supply = { kind: 'purchase', supplier: 'Alster Import', leadTimeDays: 5 } as const;
  const odd = { supply, prices: [{ currency: 'EUR' as const, unitPrice: '3.3333' }] };
  const [tea, bolts] = await Promise.all([tw.product({ ...odd, taxCode: 'reduced' }), tw.product(odd)]);
  await tw.stock(tea.sku, '1');
  await tw.stock(bolts.sku, '2');
  const lines = [
    { sku: tea.sku, quantity: '7' },
    { sku: bolts.sku, quantity: '2', discountPercent: '1.5' },
  ];
  const { id, totals } = await tw.place(buyer.id, lines, { discountPercent: '2.25' });
  const ahead = { allocations: [{ orderId: id, amount: euros(5_00) }] };
  await tw.until(id, waitsFor('goods'));
  await flow.pay(buyer.id, euros(5_00), ahead);
  await flow.handOver(id);
  const half = await tw.until(id, shipped('1', '2'));
  expect(half).toMatchObject({ invoicing: 'order', invoiceIds: [], subStatus: { payment: 'none' } });
  // Nothing is owed yet, and all of it still counts against the credit limit.
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: totals.total, receivable: euros(0) });
  await flow.track(id, 'delivered');

  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', tea.sku, '6');
  await flow.dispatch(id);
  const { shipmentIds, freight } = await tw.order(id);
  const invoices = await flow.invoicesOf(id);
  expect(invoices).toHaveLength(1);
  expect(invoices[0]).toMatchObject({
    shipmentIds,
    freight,
    lines: [{ quantity: '7' }, { quantity: '2' }],
    total: totals.total,
    tax: totals.tax,
    taxes: totals.taxes,
    prepaid: euros(5_00),
    open: euros(totals.total.amount - 5_00),
  });
  expect(invoices[0]).not.toHaveProperty('part');
  expect(Date.parse(invoices[0]?.suppliedFrom ?? '')).toBeLessThan(Date.parse(invoices[0]?.suppliedAt ?? ''));
  expect((await flow.mailsAbout(invoices[0]?.number ?? '')).length).toBe(1);
  await flow.track(id, 'delivered');
  await flow.pay(buyer.id, euros(totals.total.amount - 5_00));
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: euros(0) });
});

test('when the rest is cancelled, what has left is invoiced; what came back before that is credited after it', async () => {
  const { sku } = await tw.product();
  await tw.stock(sku, '2');
  const contract = await tw.post('/contracts', {
    ...{ name: 'Frame', customerId: buyer.id, currency: 'EUR' },
    ...{ validFrom: '2020-01-01', validUntil: '2099-12-31' },
    amount: euros(100_00),
    lines: [{ sku, unitPrice: '8', quantity: '10' }],
  });
  const used = async () => {
    const { amountUse, lines } = await tw.get(`/contracts/${contract.id}`);
    return [amountUse?.reserved, amountUse?.drawn, lines[0]?.reserved, lines[0]?.drawn];
  };
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '5' }]);
  await tw.until(id, waitsFor('goods'));
  await flow.handOver(id);
  await tw.until(id, shipped('2'));
  await flow.track(id, 'delivered');
  const lines = [{ sku, quantity: '1' }];
  const back = await eventually(async () => {
    const { status, body } = await tw.as('sales').post('/returns', { orderId: id, reason: 'bent', lines });
    return status === 201 && body;
  });
  await tw.post(`/returns/${back.id}/receipts`, { lines });
  const found = { lines: [{ sku, restocked: '1', reason: 'fine' }] };
  const early = await tw.as('warehouse').post(`/returns/${back.id}/inspections`, found);
  expect([early.status, early.body.detail]).toEqual([
    409,
    'This order is invoiced once all of it has left: what came back is credited then.',
  ]);
  expect(await used()).toEqual([euros(40_00), euros(0), '5', '0']);
  await flow.cancel(id);
  expect(await used()).toEqual([euros(0), euros(16_00), '0', '2']);
  const [invoice, ...others] = await mailed(id);
  expect(others).toEqual([]);
  expect(invoice?.lines).toMatchObject([{ quantity: '2' }]);
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: invoice?.total });
  await tw.post(`/returns/${back.id}/inspections`, found);
  await eventually(async () => (await flow.types(id)).includes('credit-note-mailed'));
  expect((await flow.invoicesOf(id)).map(({ kind }) => kind)).toEqual(['invoice', 'credit-note']);
  expect(await used()).toEqual([euros(0), euros(8_00), '0', '1']);
});

test('when the rest is amended away, what has left is invoiced as soon as it has arrived', async () => {
  const { id } = await flow.placeNew(buyer, '3', '3');
  await flow.handOver(id, { lines: [{ lineNo: 1, quantity: '1' }] });
  await tw.until(id, waitsFor('dispatch'));
  await tw.until(id, shipped('1'));
  const less = { lines: [{ lineNo: 1, quantity: '1' }], reason: 'one will do' };
  const amended = await eventually(async () => {
    const { status, body } = await tw.as('sales').post(`/orders/${id}/amendments`, less);
    return status === 201 && body;
  });
  expect(amended.totals.total.amount).toBeGreaterThan(0);
  await flow.track(id, 'delivered');
  await tw.until(id, waitsFor('payment'));
  const [invoice, ...others] = await mailed(id);
  expect(others).toEqual([]);
  expect(invoice?.total).toEqual((await tw.order(id)).totals.total);
  await flow.pay(buyer.id, invoice?.total ?? euros(0));
  await flow.ended(id, 'settled');
});
