import { describe, expect, test } from 'vitest';
import { cancel, decide, ENDED } from '../../functions/orders/deciding.ts';
import { type Order, orderStatus } from '../../functions/orders/model.ts';
import { splitIntoParts } from '../../functions/orders/parts.ts';
import type { Shipment, ShipmentStatus } from '../../functions/shipping/model.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { AT, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const order = anOrder(useSettings());
const waiting: Order = { ...order, status: 'reviewing', review: { state: 'waiting', findings: [] } };
const parts = splitIntoParts(order, {
  goods: [{ sku: 'BOLT', warehouse: 'HAM', quantity: 10_000 }],
  missing: [],
});
const confirmed: Order = { ...order, status: 'confirmed', parts };
const parked: Order = {
  ...confirmed,
  status: 'parked',
  fault: { at: AT, error: 'E', cause: 'c', status: 'confirmed' },
};
const refused = expect.objectContaining({ code: 'conflict' });

function shipment(status: ShipmentStatus, quantity = 10_000): Shipment {
  const lines = [{ lineNo: 1, sku: 'BOLT', name: 'Bolt', unit: 'pcs', quantity }];
  const { id: orderId, customerId, deliveryAddress: recipient } = order;
  return {
    ...newShipment({ orderId, part: 'HAM', round: 1, customerId, warehouse: 'HAM', recipient, lines }, AT),
    status,
  };
}

describe('a review', () => {
  test.each(['approve', 'reject'] as const)('can %s, with the reason and who it was', (decision) => {
    const { order: after, happening } = decide(waiting, { decision, reason: 'because' }, AT, SALES);
    expect(after.review.decision).toEqual({ decision, reason: 'because', at: AT, by: SALES });
    expect(happening).toMatchObject({ type: `review-${decision === 'approve' ? 'approved' : 'rejected'}` });
  });

  test('is decided once, and not while the order is being cancelled', () => {
    const { order: after } = decide(waiting, { decision: 'approve', reason: 'r' }, AT, SALES);
    const again = (of: Order) => () => decide(of, { decision: 'reject', reason: 'r' }, AT, SALES);
    expect(again(after)).toThrow(refused);
    expect(again(order)).toThrow(refused);
    expect(again(cancel(waiting, [], 'r', AT, SALES).order)).toThrow(refused);
  });
});

describe('a cancellation', () => {
  test.each(orderStatus.options.filter((s) => !ENDED.includes(s)))(
    'is taken while the order is %s',
    (status) => {
      const after = cancel({ ...order, status }, [], 'r', AT, SALES).order;
      expect(after).toMatchObject({ status: 'cancelling', cancellation: { reason: 'r', by: SALES } });
    },
  );

  test.each(ENDED)('comes too late when the order is %s', (status) => {
    expect(() => cancel({ ...order, status }, [], 'r', AT, SALES)).toThrow(refused);
  });

  test('is asked for once', () => {
    const { order: after } = cancel(order, [], 'r', AT, SALES);
    expect(() => cancel(after, [], 'r', AT, SALES)).toThrow(refused);
  });

  test('voids what has not left, at once', () => {
    const all = [shipment('created', 4000), shipment('dispatched', 6000)];
    const { voided } = cancel(confirmed, all, 'r', AT, SALES);
    expect(voided).toEqual([{ ...all[0], status: 'void' }]);
  });

  test.each([
    ['all of it has left', [shipment('dispatched')]],
    ['all of it has left in two', [shipment('delivered', 4000), shipment('in-transit', 6000)]],
  ])('is refused when %s', (_, shipments) => {
    expect(() => cancel(confirmed, shipments, 'r', AT, SALES)).toThrow(refused);
  });

  test.each([
    ['some of it has not left', [shipment('delivered', 4000), shipment('created', 6000)]],
    ['some of it came back', [shipment('delivered', 4000), shipment('returned', 6000)]],
    ['more is to come', [shipment('delivered', 9999)]],
  ])('is taken when %s', (_, shipments) => {
    expect(cancel(confirmed, shipments, 'r', AT, SALES).order.status).toBe('cancelling');
  });

  test('of a parked order starts it again, without its fault', () => {
    const { order: after } = cancel(parked, [], 'r', AT, SALES);
    expect(after).toMatchObject({ status: 'cancelling', redrives: 1 });
    expect(after).not.toHaveProperty('fault');
  });
});
