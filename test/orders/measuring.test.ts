import { describe, expect, test } from 'vitest';
import { measuresOf } from '../../functions/orders/measuring.ts';
import type { Order } from '../../functions/orders/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { AT, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const order: Order = { ...anOrder(useSettings()), since: { status: 'placed', at: AT } };
const LATER = '2026-03-02T09:31:30.000Z';
const later: Order = { ...order, status: 'confirmed', since: { status: 'confirmed', at: LATER } };
const item = orders.toItem;

describe('an order', () => {
  test('counts for the status that it comes to, and its time for the one that it had', () => {
    expect(measuresOf({ after: item(order) })).toEqual([{ name: 'OrdersEntered', of: 'placed', value: 1 }]);
    expect(measuresOf({ before: item(order), after: item(later) })).toEqual([
      { name: 'OrdersEntered', of: 'confirmed', value: 1 },
      { name: 'SecondsInStatus', of: 'placed', value: 90 },
    ]);
  });

  test('counts for nothing when its status stays, or when it is another system’s', () => {
    expect(measuresOf({ before: item(later), after: item({ ...later, version: 2 }) })).toEqual([]);
    expect(measuresOf({ after: item({ ...order, imported: true }) })).toEqual([]);
  });

  test('stored before it was said since when, counts without its time', () => {
    const { since: _, ...old } = order;
    expect(measuresOf({ before: item(old), after: item(later) })).toHaveLength(1);
  });
});

test.each([
  ['invoice', 1999, 'EUR', 19.99],
  ['credit-note', 1999, 'EUR', -19.99],
  ['invoice', 1999, 'JPY', 1999],
])('a new %s of %d %s is %d of money invoiced, once', (kind, amount, currency, value) => {
  const after = { ...keys.invoice('inv'), kind, total: { amount, currency } };
  expect(measuresOf({ after })).toEqual([{ name: 'MoneyInvoiced', of: currency, value }]);
  expect(measuresOf({ before: after, after })).toEqual([]);
});

test('a payment is money received, once', () => {
  const after = { ...keys.payment('pay'), amount: { amount: 500, currency: 'EUR' } };
  expect(measuresOf({ after })).toEqual([{ name: 'MoneyReceived', of: 'EUR', value: 5 }]);
  expect(measuresOf({ before: after, after })).toEqual([]);
});

test('a mail counts for each state that says something', () => {
  const mail = (state: string) => ({ ...keys.mail('m'), state });
  expect(measuresOf({ after: mail('sending') })).toEqual([]);
  expect(measuresOf({ before: mail('sending'), after: mail('sent') })).toEqual([
    { name: 'Mails', of: 'sent', value: 1 },
  ]);
  expect(measuresOf({ before: mail('sent'), after: mail('sent') })).toEqual([]);
});

test('what is deleted, or of another kind, counts for nothing', () => {
  expect(measuresOf({ before: item(order) })).toEqual([]);
  expect(measuresOf({ after: { pk: 'STOCK#BOLT', sk: 'LEVEL#HAM' } })).toEqual([]);
});
