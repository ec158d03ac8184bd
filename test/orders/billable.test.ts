import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeBack } from '../../functions/billing/crediting.ts';
import { newCreditNote, newInvoice } from '../../functions/billing/invoicing.ts';
import type { Invoice, InvoiceLine } from '../../functions/billing/model.ts';
import { billableOf, shippedPerLine, withMore } from '../../functions/orders/billable.ts';
import type { Order } from '../../functions/orders/model.ts';
import { consign, splitIntoParts } from '../../functions/orders/parts.ts';
import { beforeOrderDiscount } from '../../functions/shared/included-tax.ts';
import { roundMinor } from '../../functions/shared/money.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { orderInputs, PRODUCTS, partsOf } from '../support/arbitraries.ts';
import { AT, aCustomer, anOrder, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer();

/** Which quantity of which line goes out in which of up to four shipments. */
const splits = fc.tuple(orderInputs, fc.boolean()).chain(([input, taxIncluded]) => {
  const buyer = { ...customer, taxIncluded };
  const order = anOrder(settings, input, { customer: buyer, products: PRODUCTS });
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
    const after = withMore(order, 'invoiced', shippedPerLine([shipment]));
    order = { ...after, invoiceIds: [...order.invoiceIds, invoice.id] };
    return invoice;
  });
}

test('what was ordered in boxes goes out and is invoiced by what it was ordered in', () => {
  const box = { code: 'box', factor: 12_000 };
  const products = [aProduct({ units: [box] })];
  const order = anOrder(settings, { lines: [{ sku: 'BOLT', quantity: 2000, unit: 'box' }] }, { products });
  const [part] = splitIntoParts(order, { goods: [], missing: [{ sku: 'BOLT', quantity: 24_000 }] });
  if (!part) throw new Error('an order has a part');
  const [sent] = consign(order, part, [{ sku: 'BOLT', warehouse: 'HAM', quantity: 24_000 }]);
  const lines = sent?.lines ?? [];
  const { id: orderId, customerId, deliveryAddress: recipient } = order;
  const of = { orderId, part: part.id, round: 1, customerId, warehouse: 'HAM', recipient };
  const billable = billableOf(order, customer, part.id, [newShipment({ ...of, lines }, AT)]);
  const told = { quantity: 24_000, unit: 'pcs', orderedIn: box };
  expect([lines, billable.lines]).toMatchObject([[told], [told]]);
});

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
        expect(own.reduce((s, l) => s + l.orderDiscount.amount, 0)).toBe(line.orderDiscount.amount);
      }
    }),
    { numRuns: 300 },
  );
});

test('no invoice is below nothing', () => {
  fc.assert(
    fc.property(splits, ({ order, perLine }) => {
      for (const { lines } of invoiceAll(order, perLine))
        for (const { net, tax, orderDiscount } of lines)
          expect(Math.min(net.amount, tax.amount, orderDiscount.amount)).toBeGreaterThanOrEqual(0);
    }),
  );
});

/** In cents: quantity × price less the line's discount, unrounded. */
const exactly = ({ quantity, unitPrice, discountPercent }: InvoiceLine) =>
  Big(unitPrice).times(quantity).times(Big(100).minus(discountPercent)).div(1000);

test("a line that is invoiced whole is its quantity, price and discount, before the order's discount", () => {
  fc.assert(
    fc.property(orderInputs, (input) => {
      const order = anOrder(settings, input, { customer, products: PRODUCTS });
      const [invoice] = invoiceAll(
        order,
        order.lines.map((l) => [[l.quantity], 0]),
      );
      expect(invoice?.discountPercent).toBe(order.discountPercent);
      for (const line of invoice?.lines ?? []) {
        const gross = roundMinor(Big(line.unitPrice).times(line.quantity).div(10));
        const own = roundMinor(Big(gross).times(line.discountPercent).div(100));
        expect(line.net.amount + line.orderDiscount.amount).toBe(gross - own);
      }
    }),
  );
});

test('whatever the split, a line is within the rounding of its quantity, price and discount', () => {
  fc.assert(
    fc.property(splits, ({ order, perLine }) => {
      for (const line of invoiceAll(order, perLine).flatMap((i) => i.lines)) {
        const beside = exactly(line).minus(beforeOrderDiscount(line).amount).abs();
        // Of a price with tax three amounts are shared out instead of two.
        expect(beside.toNumber()).toBeLessThanOrEqual(line.taxIncluded ? 4 : 3);
      }
    }),
  );
});

test('what comes back of an invoice, in whatever parts, takes its share of the discount back', () => {
  fc.assert(
    fc.property(splits, ({ order, perLine }) => {
      const whole = order.lines.map((l): [number[], number] => [[l.quantity], 0]);
      const [invoice] = invoiceAll(order, whole);
      if (!invoice) throw new Error('an invoice expected');
      const notes: Invoice[] = [];
      for (const { id, lines } of shipmentsOf(order, perLine)) {
        const back = takeBack(invoice, { shipmentId: id, lines }, notes);
        notes.push(newCreditNote(invoice, back, String(notes.length), settings, AT));
      }
      for (const line of invoice.lines) {
        const own = notes.flatMap((n) => n.lines.filter((l) => l.lineNo === line.lineNo));
        expect(own.reduce((s, l) => s + l.orderDiscount.amount, 0)).toBe(line.orderDiscount.amount);
        expect(own.reduce((s, l) => s + l.net.amount, 0)).toBe(line.net.amount);
      }
      expect(new Set(notes.map((n) => n.discountPercent))).toEqual(new Set([order.discountPercent]));
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

test('goods that left over some time say when the first of them did, those of one part don’t', () => {
  const order = anOrder(settings, {}, { customer });
  const { id: orderId, customerId, deliveryAddress: recipient } = order;
  const draft = { orderId, part: 'HAM', round: 1, customerId, warehouse: 'HAM', recipient, lines: [] };
  const left = ['04', '02'].map((day) => ({
    ...newShipment(draft, AT),
    dispatchedAt: `2026-03-${day}T08:00:00.000Z`,
  }));
  const of = (part?: string) => {
    const { suppliedFrom, suppliedAt } = billableOf(order, customer, part, left);
    return [suppliedFrom, suppliedAt].map((at) => at?.slice(8, 10));
  };
  expect([of(), of('HAM')]).toEqual([
    ['02', '04'],
    [undefined, '04'],
  ]);
});
