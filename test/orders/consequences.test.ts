import { describe, expect, test } from 'vitest';
import { allOn } from '../../functions/inventory/purchasing/days.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { consequencesOf } from '../../functions/orders/consequences.ts';
import { cancel, decide } from '../../functions/orders/deciding.ts';
import type { Order } from '../../functions/orders/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { samplePurchaseOrder } from '../inventory/sample-purchase-order.ts';
import { AT, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const order = anOrder(useSettings());
const waiting: Order = { ...order, status: 'reviewing', review: { state: 'waiting', findings: [] } };
const NOTHING = { wake: [] };

test('money ahead that came in, or was waived, wakes its order; one that is asked for does not', () => {
  const item = (status: string) => ({ ...keys.prepayment('x'), orderId: order.id, status });
  const of = (before: string | undefined, after: string) =>
    consequencesOf({ ...(before ? { before: item(before) } : {}), after: item(after) });
  expect(of(undefined, 'asked')).toEqual(NOTHING);
  for (const status of ['paid', 'waived', 'withdrawn'])
    expect(of('asked', status)).toEqual({ wake: [order.id] });
});

const change = (before: Order | undefined, after: Order) =>
  consequencesOf({
    ...(before ? { before: orders.toItem(before) } : {}),
    after: orders.toItem({ ...after, version: (before?.version ?? 0) + 1 }),
  });

describe('an order', () => {
  test('placed is started, at the time of its placing', () => {
    expect(change(undefined, order)).toEqual({ start: { orderId: order.id, number: 0, at: AT }, wake: [] });
  });

  test('redriven is started again, at the time of that', () => {
    const after = { ...order, redrives: 1, updatedAt: '2026-03-05T00:00:00.000Z' };
    expect(change(order, after)).toEqual({
      start: { orderId: order.id, number: 1, at: '2026-03-05T00:00:00.000Z' },
      wake: [],
    });
  });

  test('decided on is woken, once', () => {
    const { order: after } = decide(waiting, { decision: 'approve', reason: 'ok' }, AT, SALES);
    expect(change(waiting, after)).toEqual({ wake: [order.id] });
    expect(change(after, { ...after, status: 'confirmed' })).toEqual(NOTHING);
  });

  test('given goods by hand is woken, and not when it gives some', () => {
    const part = { id: 'backorder', kind: 'backorder' as const, lines: [], rounds: 1, shipmentIds: [] };
    const holding = (round?: number): Order => {
      const hold = { sku: 'BOLT', warehouse: 'HAM', quantity: 1000, ...(round ? { round } : {}) };
      return { ...order, parts: [{ ...part, purchaseOrderIds: [], holds: round ? [hold] : [] }] };
    };
    expect(change(holding(), holding(2))).toEqual({ wake: [order.id] });
    expect(change(holding(2), holding())).toEqual(NOTHING);
  });

  test('with further parts is woken, and not when it comes to have parts at all', () => {
    const part = { kind: 'stock' as const, lines: [], rounds: 1, shipmentIds: [] };
    const withParts = (...ids: string[]): Order => ({
      ...order,
      parts: ids.map((id) => ({ ...part, id, holds: [], purchaseOrderIds: [] })),
    });
    expect(change(withParts('HAM'), withParts('HAM', 'backorder.s1'))).toEqual({ wake: [order.id] });
    expect(change(withParts(), withParts('HAM', 'backorder'))).toEqual(NOTHING);
  });

  test('to be cancelled is woken; parked, it is started again instead', () => {
    const { order: after } = cancel(waiting, [], 'r', AT, SALES);
    expect(change(waiting, after)).toEqual({ wake: [order.id] });
    const parked: Order = {
      ...order,
      status: 'parked',
      fault: { at: AT, error: 'E', cause: 'c', status: 'placed' },
    };
    expect(change(parked, cancel(parked, [], 'r', AT, SALES).order).start?.number).toBe(1);
  });

  test.each(['settled', 'rejected', 'cancelled'] as const)(
    '%s for good is looked at once more: something may have come back, a wait may linger',
    (status) => {
      expect(change(order, { ...order, status }).wake).toEqual([order.id]);
      expect(change({ ...order, status }, { ...order, status, version: 2 })).toEqual(NOTHING);
    },
  );

  test('that ended otherwise than it should has its goods offered to others, also when it is looked at again', () => {
    const offered = order.lines.map(({ sku }) => sku);
    expect(change(order, { ...order, status: 'cancelled' }).offer).toEqual(offered);
    expect(change(order, { ...order, status: 'rejected' }).offer).toEqual(offered);
    expect(change(undefined, { ...order, status: 'cancelled' })).toEqual({ wake: [], offer: offered });
    expect(change(order, { ...order, status: 'settled' }).offer).toBeUndefined();
  });

  test('that did not change at all is looked at again: begun, which may be the same run, and woken', () => {
    const again = (one: Order) => consequencesOf({ before: orders.toItem(one), after: orders.toItem(one) });
    expect(again(order)).toEqual({ start: { orderId: order.id, number: 0, at: AT }, wake: [order.id] });
    const redriven = { ...order, redrives: 2, traceId: '1-0-0' };
    expect(again(redriven).start).toEqual({ orderId: order.id, number: 2, at: AT, traceId: '1-0-0' });
    expect(again({ ...order, status: 'settled' })).toEqual(NOTHING);
    expect(again({ ...order, status: 'parked' })).toEqual(NOTHING);
    const past = { ...order, imported: true as const, status: 'settled' as const };
    expect(again(past)).toEqual({ count: order.id, wake: [] });
  });

  test('that has come in already ended is not begun', () => {
    expect(change(undefined, { ...order, status: 'settled' })).toEqual(NOTHING);
  });

  test('changed in any other way means nothing', () => {
    expect(change(order, { ...order, status: 'confirmed', version: 2 })).toEqual(NOTHING);
  });
});

describe('a shipment', () => {
  const key = keys.shipment('shp');
  const shipment = (status: string) => ({ ...key, orderId: order.id, status });

  test('wakes its order when its status changes, and not when it is made', () => {
    expect(consequencesOf({ after: shipment('created') })).toEqual(NOTHING);
    expect(consequencesOf({ before: shipment('created'), after: shipment('dispatched') }).wake).toEqual([
      order.id,
    ]);
    expect(consequencesOf({ before: shipment('dispatched'), after: shipment('dispatched') })).toEqual(
      NOTHING,
    );
  });
});

describe('an invoice', () => {
  const invoice = (open: number) => ({
    ...keys.invoice('inv'),
    orderId: order.id,
    open: { amount: open, currency: 'EUR' },
  });

  test('wakes its order when it is paid to the last cent, at whatever time', () => {
    expect(consequencesOf({ after: invoice(0) }).wake).toEqual([order.id]);
    expect(consequencesOf({ before: invoice(5), after: invoice(0) }).wake).toEqual([order.id]);
    expect(consequencesOf({ before: invoice(5), after: invoice(1) })).toEqual(NOTHING);
    expect(consequencesOf({ before: invoice(0), after: invoice(0) })).toEqual(NOTHING);
  });
});

describe('a purchase order', () => {
  const [first, second] = [newId('ord'), newId('ord')];
  const peg = (orderId: string, received: number, taken: number) => ({
    orderId,
    part: 'backorder',
    quantity: 9000,
    received,
    taken,
  });
  const po = (...pegs: ReturnType<typeof peg>[]) =>
    purchaseOrders.toItem({
      id: newId('po'),
      kind: 'purchase',
      warehouse: 'HAM',
      status: 'sent',
      lines: [{ sku: 'BOLT', name: 'Bolt', unit: 'pcs', quantity: 18_000, received: 0, pegs }],
      expectedAt: AT,
      receipts: [],
      version: 1,
      createdAt: AT,
      updatedAt: AT,
    });

  test('wakes whoever has goods come in and not taken, each once', () => {
    const before = po(peg(first, 0, 0));
    expect(consequencesOf({ before, after: po(peg(first, 1000, 0), peg(first, 2000, 0)) }).wake).toEqual([
      first,
    ]);
    expect(consequencesOf({ before, after: po(peg(first, 1000, 1000), peg(second, 500, 0)) }).wake).toEqual([
      second,
    ]);
    expect(consequencesOf({ before, after: po(peg(first, 0, 0)) })).toEqual(NOTHING);
  });

  test('has free stock looked for by whoever begins to wait, and is found no longer once nothing comes', () => {
    const before = po(peg(first, 1000, 1000));
    expect(consequencesOf({ after: before }).offer).toEqual(['BOLT']);
    expect(consequencesOf({ before, after: po(peg(first, 1000, 1000), peg(second, 0, 0)) }).offer).toEqual([
      'BOLT',
    ]);
    expect(consequencesOf({ before, after: po(peg(first, 2000, 1000)) }).offer).toBeUndefined();
    const over = { ...before, status: 'received' };
    expect(consequencesOf({ before, after: over })).toMatchObject({ over: { status: 'received' } });
    expect(consequencesOf({ before: over, after: { ...over, version: 2 } }).over).toBeUndefined();
    expect(consequencesOf({ after: over }).over).toBeDefined();
  });

  test('that needs fewer components, and not one that used them up, has them offered', () => {
    const making = (reserved: string, consumed: string) => ({
      ...po(peg(first, 0, 0)),
      components: [{ sku: 'NUT', perUnit: '1', quantityDecimals: 0, reserved, consumed, missing: '0' }],
    });
    expect(consequencesOf({ before: making('9', '0'), after: making('5', '0') }).offer).toEqual(['NUT']);
    expect(consequencesOf({ before: making('9', '0'), after: making('5', '4') }).offer).toBeUndefined();
  });

  test('with components has them looked after from its beginning on, whatever changes', () => {
    const one = { sku: 'NUT', perUnit: '1', quantityDecimals: 0, reserved: '0', consumed: '0', missing: '9' };
    const plain = po(peg(first, 0, 0));
    const after = { ...plain, components: [one] };
    expect(consequencesOf({ after }).provide).toEqual([plain.id]);
    expect(consequencesOf({ before: after, after }).provide).toEqual([plain.id]);
  });

  test('has production looked after that has components come in, or waits for them in vain, and wakes nobody', () => {
    const maker = newId('po');
    const before = po(peg(maker, 0, 0));
    expect(consequencesOf({ before, after: po(peg(maker, 1000, 0)) })).toEqual({
      wake: [],
      provide: [maker],
    });
    expect(consequencesOf({ before, after: { ...before, expectedAt: AT } })).toEqual(NOTHING);
    const closed = { ...before, status: 'closed', closure: { at: AT, by: SALES, reason: 'r' } };
    expect(consequencesOf({ before, after: closed })).toMatchObject({ wake: [], provide: [maker] });
  });
});

test('what comes in has those looked for who wait for it, and what leaves nobody', () => {
  const entry = (change: string) => ({ ...keys.movement('BOLT', 'm'), sku: 'BOLT', change });
  expect(consequencesOf({ after: entry('2') })).toEqual({ wake: [], offer: ['BOLT'] });
  expect(consequencesOf({ after: entry('-2') })).toEqual(NOTHING);
});

test('what was kept for a quote is offered once it is released, or its order did not take all of it', () => {
  const hold = (status: string, version = 1) => ({
    ...keys.quoteHold('rsv'),
    status,
    version,
    lines: [{ sku: 'BOLT', quantity: '2' }],
  });
  const offered = { wake: [], offer: ['BOLT'] };
  expect(consequencesOf({ after: hold('open') })).toEqual(NOTHING);
  expect(consequencesOf({ before: hold('open'), after: hold('ordered') })).toEqual(NOTHING);
  expect(consequencesOf({ before: hold('ordered'), after: hold('ordered', 2) })).toEqual(offered);
  for (const status of ['released', 'expired'])
    expect(consequencesOf({ before: hold('open'), after: hold(status) })).toEqual(offered);
});

describe('a purchase order that comes on another day', () => {
  const [maker, order] = [newId('po'), newId('ord')];
  const pegOf = (orderId: string, part: string, received = 0) => ({
    ...{ orderId, part, quantity: 9000, received },
    taken: 0,
  });
  const [line] = samplePurchaseOrder().lines;
  if (!line) throw new Error('no line');
  const [first, second] = ['2026-03-16T12:00:00.000Z', '2026-05-01T12:00:00.000Z'];
  const poOf = (day: string, pegs: ReturnType<typeof pegOf>[], changes: Partial<PurchaseOrder> = {}) =>
    purchaseOrders.toItem(
      allOn(samplePurchaseOrder({ changes: { lines: [{ ...line, pegs }], ...changes } }), day),
    );

  test('has what waits for it as a component put off, and looked at when all has come', () => {
    const [before, after] = [first, second].map((day) => poOf(day, [pegOf(maker, 'components')]));
    expect(consequencesOf({ before, after }).postpone).toEqual([maker]);
    expect(consequencesOf({ before, after: before })).toEqual(NOTHING);
    const come = (received: number) => poOf(first, [pegOf(maker, 'components', received)]);
    expect(consequencesOf({ before, after: come(9000) }).postpone).toEqual([maker]);
    expect(consequencesOf({ before, after: come(5000) }).postpone).toBeUndefined();
    expect(consequencesOf({ before, after: poOf(first, []) }).postpone).toBeUndefined();
  });

  test.each(['sent', 'draft'] as const)('has sales told whose goods those are when it is %s', (status) => {
    const [before, after] = [first, second].map((day) => poOf(day, [pegOf(order, 'b')], { status }));
    const orders = [{ orderId: order, from: first, to: second }];
    expect(consequencesOf({ before, after }).moved).toMatchObject({ version: 2, orders });
    // Who comes to wait just now was told of no other day.
    const joined = poOf(second, [pegOf(order, 'b'), pegOf(newId('ord'), 'b')], { status });
    expect(consequencesOf({ before, after: joined }).moved).toMatchObject({ orders });
    expect(consequencesOf({ before: poOf(first, []), after }).moved).toBeUndefined();
    expect(consequencesOf({ before, after: { ...after, status: 'closed' } }).moved).toBeUndefined();
  });

  test('since its components are bought for the first time is only being planned', () => {
    const making = (day: string, suppliedBy?: string[]) =>
      poOf(day, [pegOf(order, 'b')], { kind: 'production', ...(suppliedBy ? { suppliedBy } : {}) });
    const moved = (before: ReturnType<typeof making>) =>
      consequencesOf({ before, after: making(second, [newId('po')]) }).moved;
    expect(moved(making(first))).toBeUndefined();
    expect(moved(making(first, []))).toBeDefined();
  });
});

test('what is deleted, or of another kind, means nothing', () => {
  expect(consequencesOf({ before: orders.toItem(order) })).toEqual(NOTHING);
  expect(consequencesOf({ after: { pk: 'STOCK#BOLT', sk: 'LEVEL#HAM' } })).toEqual(NOTHING);
});
