import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Schemas } from '../../functions/client/index.ts';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Customer, type Invoice, startTradewind, type Tradewind } from '../support/tradewind.ts';

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

const total = (invoices: readonly Invoice[], of: (i: Invoice) => number): number =>
  invoices.reduce((sum, i) => sum + of(i), 0);

/** The invoices of an order in their parts must be the order to the cent, line by line and tax by tax. */
async function expectSumsToOrder(id: string): Promise<Invoice[]> {
  const order = await tw.order(id);
  const invoices = await flow.invoicesOf(id);
  expect(total(invoices, (i) => i.total.amount)).toBe(order.totals.total.amount);
  expect(total(invoices, (i) => i.tax.amount)).toBe(order.totals.tax.amount);
  const lines = invoices.flatMap((i) => i.lines);
  for (const line of order.lines) {
    const own = lines.filter((l) => l.lineNo === line.lineNo);
    expect(own.reduce((sum, l) => sum + l.net.amount, 0)).toBe(line.net.amount);
    expect(own.reduce((sum, l) => sum + l.tax.amount, 0)).toBe(line.tax.amount);
    expect(line.invoiced).toBe(line.quantity);
  }
  for (const { code, base, tax } of order.totals.taxes) {
    const own = invoices.flatMap((i) => i.taxes).filter((t) => t.code === code);
    expect(own.reduce((sum, t) => sum + t.base.amount, 0)).toBe(base.amount);
    expect(own.reduce((sum, t) => sum + t.tax.amount, 0)).toBe(tax.amount);
  }
  return invoices;
}

test('odd prices, discounts, decimals and taxes: seven part invoices are the order to the cent', async () => {
  const byWeight: Partial<Schemas['ProductInput']> = {
    unit: 'kg',
    quantityDecimals: 3,
    prices: [{ currency: 'EUR', unitPrice: '3.333333' }],
  };
  const supply = { kind: 'purchase', supplier: 'Alster Import', leadTimeDays: 5 } as const;
  const [tea, bolts] = await Promise.all([
    tw.product({ ...byWeight, supply, taxCode: 'reduced' }),
    tw.product({ supply, prices: [{ currency: 'EUR', unitPrice: '0.0375' }] }),
  ]);
  await tw.stock(tea.sku, '0.777');
  await tw.stock(bolts.sku, '13');
  const { id } = await tw.place(
    buyer.id,
    [
      { sku: tea.sku, quantity: '7.001', discountPercent: '3.33' },
      { sku: bolts.sku, quantity: '1000', discountPercent: '1.5' },
      { sku: tea.sku, quantity: '0.5' },
    ],
    { discountPercent: '2.25' },
  );
  await flow.dispatch(id);
  const [po] = await flow.purchaseOrdersOf(id);
  for (const [sku, quantity] of [
    [tea.sku, '1.111'],
    [bolts.sku, '333'],
    [tea.sku, '3.333'],
    [bolts.sku, '1'],
    [tea.sku, '2.28'],
    [bolts.sku, '653'],
  ] as const) {
    await flow.receive(po?.id ?? '', sku, quantity);
    await flow.dispatch(id);
  }
  expect(await expectSumsToOrder(id)).toHaveLength(7);
  await flow.track(id, 'delivered');
  await tw.until(id, (o) => o.status === 'delivered');
  const { totals } = await tw.order(id);
  await flow.pay(buyer.id, totals.total);
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ ordered: euros(0), receivable: euros(0) });
});

test('what no single warehouse has comes from two, each with its shipment and invoice', async () => {
  const { sku } = await tw.product({ prices: [{ currency: 'EUR', unitPrice: '9.99' }] });
  await Promise.all([tw.stock(sku, '4', 'HAM'), tw.stock(sku, '3', 'SHA')]);
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '7' }]);
  await tw.until(id, (o) => o.waits.filter((w) => w.for === 'dispatch').length === 2);
  const sent = await flow.shipmentsOf(id);
  expect(sent.map((s) => [s.warehouse, s.lines[0]?.quantity]).sort()).toEqual([
    ['HAM', '4'],
    ['SHA', '3'],
  ]);
  expect((await tw.order(id)).purchaseOrderIds).toEqual([]);
  await flow.fulfil(id);
  const invoices = await expectSumsToOrder(id);
  expect(invoices.flatMap((i) => i.shipmentIds).sort()).toEqual(sent.map((s) => s.id).sort());
  const numbers = invoices.map((i) => i.number);
  expect(new Set(numbers).size).toBe(2);
});

test('what one warehouse has whole comes from there, in one parcel', async () => {
  const { sku } = await tw.product();
  await Promise.all([tw.stock(sku, '4', 'HAM'), tw.stock(sku, '9', 'SHA')]);
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '7' }]);
  await tw.until(id, waitsFor('dispatch'));
  expect((await flow.shipmentsOf(id)).map((s) => s.warehouse)).toEqual(['SHA']);
});

test('two warehouses and a rest to buy: three parcels; one order', async () => {
  const { sku } = await tw.product();
  await Promise.all([tw.stock(sku, '4', 'HAM'), tw.stock(sku, '3', 'SHA')]);
  const { id } = await tw.place(buyer.id, [
    { sku, quantity: '5' },
    { sku, quantity: '4' },
  ]);
  await tw.until(id, (o) => o.waits.length === 3);
  const [po] = await flow.purchaseOrdersOf(id);
  expect(po?.lines.map((l) => l.quantity)).toEqual(['2']);
  await flow.dispatch(id);
  await flow.receive(po?.id ?? '', sku, '2');
  await flow.fulfil(id);
  expect(await expectSumsToOrder(id)).toHaveLength(3);
});

test('complete from two warehouses: two parcels, one invoice', async () => {
  const { sku } = await tw.product();
  await Promise.all([tw.stock(sku, '4', 'HAM'), tw.stock(sku, '3', 'SHA')]);
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '7' }], { onShortage: 'complete' });
  await tw.until(id, waitsFor('dispatch'));
  const [one, two] = await flow.shipmentsOf(id);
  await tw.post(`/shipments/${one?.id}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  const half = await tw.order(id);
  expect(half).toMatchObject({ subStatus: { shipment: 'partly-dispatched' }, invoiceIds: [] });
  await tw.post(`/shipments/${two?.id}/dispatch`, { carrier: 'DHL', trackingNumber: '2' });
  await tw.until(id, waitsFor('delivery'));
  await flow.track(id, 'delivered');
  await tw.until(id, (o) => o.status === 'delivered');
  expect(await expectSumsToOrder(id)).toHaveLength(1);
});
