import { expect, test } from 'vitest';
import type { Supplier } from '../../functions/inventory/suppliers/model.ts';
import { splitIntoParts } from '../../functions/orders/parts.ts';
import { newOrder } from '../../functions/orders/placing.ts';
import { turnOf } from '../../functions/orders/turns.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { sampleSupplier } from '../inventory/sample-purchase-order.ts';
import { AT, aCustomer, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const products = new Map([['BOLT', aProduct()]]);
const suppliers = new Map<string, Supplier>();
const waiting = (input: Parameters<typeof anOrder>[1] = {}) => {
  const order = anOrder(settings, input);
  const [part] = splitIntoParts(order, { goods: [], missing: [{ sku: 'BOLT', quantity: 10_000 }] });
  if (!part) throw new Error('no part');
  return turnOf(order, part)('BOLT', { products, suppliers });
};
const lines = (...days: string[]) =>
  days.map((requestedDate) => ({ sku: 'BOLT', quantity: 5000, requestedDate }));

test('the day is the most urgent line’s, else the order’s, else the one that could be hoped for', () => {
  const requestedDate = '2026-04-01';
  expect(waiting({ requestedDate, lines: lines('2026-05-02', '2026-05-01') }).dueOn).toBe('2026-05-01');
  expect(waiting({ requestedDate }).dueOn).toBe(requestedDate);
  const days = settings.review.minDeliveryDays + 5;
  expect(waiting().dueOn).toBe(`2026-03-${String(2 + days).padStart(2, '0')}`);
  suppliers.set('Lieferwerk AG', { ...sampleSupplier(), leadTimeDays: 60 });
  expect(waiting().dueOn).toBe(laterDay('2026-03-02', settings.review.minDeliveryDays + 60));
});

test('the priority is the order’s, which only our own people may set', () => {
  expect(waiting()).not.toHaveProperty('priority');
  expect(waiting({ priority: 'high' }).priority).toBe('high');
  const customer = aCustomer();
  const terms = { customer, products, settings, currency: 'EUR', maySetPrices: false } as const;
  const input = { customerId: customer.id, onShortage: 'split', priority: 'high' } as const;
  const place = () => newOrder({ ...input, lines: [{ sku: 'BOLT', quantity: 1000 }] }, terms, AT, SALES);
  expect(place).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/priority' })] }),
  );
});
