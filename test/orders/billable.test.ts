import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newInvoice } from '../../functions/billing/invoicing.ts';
import { billableOf, shippedPerLine, withInvoiced } from '../../functions/orders/billable.ts';
import type { Order } from '../../functions/orders/model.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { orderInputs, PRODUCTS, partsOf } from '../support/arbitraries.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer();

/** Which quantity of which line goes out in which of up to four shipments. */
const splits = orderInputs.chain((input) => {
  const order = anOrder(settings, input, { customer, products: PRODUCTS });
  const perLine = fc.tuple(
    ...order.lines.map((l) => fc.tuple(partsOf(l.quantity), fc.integer({ max: 3, min: 0 }))),
  );
  return fc.record({ order: fc.constant(order), perLine });
});

const shipmentsOf = (order: Order, perLine: [number[], number][]) =>
  Array.from({ length: 9 }, (_, round) => {
    const lines = order.lines.flatMap(({ lineNo, sku, name, unit }, i) => {
      const [parts = [], start = 0] = perLine[i] ?? [];
      const quantity = parts[round - start];
      return quantity === undefined ? [] : [{ lineNo, sku, name, unit, quantity }];
    });
    const { id: orderId, customerId, deliveryAddress: recipient } = order;
    return newShipment(
      { orderId, part: 'HAM', round: round + 1, customerId, warehouse: 'HAM', recipient, lines },
      AT,
    );
  }).filter((s) => s.lines.length > 0);

function invoiceAll(placed: Order, perLine: [number[], number][]) {
  let order = placed;
  return shipmentsOf(placed, perLine).map((shipment, i) => {
    const invoice = newInvoice(billableOf(order, customer, 'HAM', [shipment]), String(i), settings, AT);
    const lines = withInvoiced(order, shippedPerLine([shipment]));
    order = { ...order, lines, invoiceIds: [...order.invoiceIds, invoice.id] };
    return invoice;
  });
}

test('however an order is split, its invoices add up to it: net, tax, total and every line', () => {
  fc.assert(
    fc.property(splits, ({ order, perLine }) => {
      const invoices = invoiceAll(order, perLine);
      const sum = (of: (invoice: (typeof invoices)[number]) => number) =>
        invoices.reduce((s, i) => s + of(i), 0);
      expect(sum((i) => i.total.amount)).toBe(order.totals.total.amount);
      expect(sum((i) => i.tax.amount)).toBe(order.totals.tax.amount);
      expect(sum((i) => i.net.amount)).toBe(order.totals.net.amount + order.freight.net.amount);
      for (const line of order.lines) {
        const own = invoices.flatMap((i) => i.lines.filter((l) => l.lineNo === line.lineNo));
        expect(own.reduce((s, l) => s + l.quantity, 0)).toBe(line.quantity);
        expect(own.reduce((s, l) => s + l.net.amount, 0)).toBe(line.net.amount);
      }
    }),
    { numRuns: 300 },
  );
});

test('no invoice is below nothing', () => {
  fc.assert(
    fc.property(splits, ({ order, perLine }) => {
      for (const { lines } of invoiceAll(order, perLine))
        for (const { net, tax } of lines) expect(Math.min(net.amount, tax.amount)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('freight is on the first invoice only', () => {
  const order = anOrder(settings, { lines: [{ sku: 'BOLT', quantity: 3000 }] }, { customer });
  const [first, second] = invoiceAll(order, [[[1000, 2000], 0]]);
  expect(first?.freight?.net.amount).toBe(990);
  expect(second?.freight).toBeUndefined();
});

test("an invoice is made out to the customer's invoice title and first address", () => {
  const titled = { ...customer, invoiceTitle: '普律夫沃克有限公司' };
  const { buyer } = billableOf(anOrder(settings, {}, { customer }), titled, 'HAM', []);
  expect(buyer).toMatchObject({
    name: '普律夫沃克有限公司',
    taxId: 'DE123456788',
    address: { city: 'Köln' },
  });
  expect(buyer.address).not.toHaveProperty('label');
});

test('goods are supplied when the last of their parcels leaves', () => {
  const order = anOrder(settings, {}, { customer });
  const { id: orderId, customerId, deliveryAddress: recipient } = order;
  const draft = { orderId, part: 'HAM', round: 1, customerId, warehouse: 'HAM', recipient, lines: [] };
  const left = (day: string) => ({
    ...newShipment(draft, AT),
    dispatchedAt: `2026-03-${day}T08:00:00.000Z`,
  });
  const { suppliedAt } = billableOf(order, customer, 'HAM', [left('04'), left('05'), left('03')]);
  expect(suppliedAt).toBe('2026-03-05T08:00:00.000Z');
});
