import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

/**
 * Nobody does anything: with deadlines of seconds, a reminder after one, an escalation after two, the default after
 * three. The tests run side by side, since all they do is wait.
 */
let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind({ pace: 'hasty' });
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const NOW_AND_THEN = { withinMs: 40_000, everyMs: 200 };

async function place(stock: string, quantity: string, fields: object = {}) {
  const [buyer, { sku }] = await Promise.all([tw.customer({ paymentTermDays: 0 }), tw.product()]);
  if (stock !== '0') await tw.stock(sku, stock);
  const { id, totals } = await tw.place(buyer.id, [{ sku, quantity }], fields);
  return { id, sku, buyer, total: totals.total };
}

const isParked = ({ status }: Order): boolean => status === 'parked';

/** Looks now and then, since everything else here waits too; each end has its mail and its execution behind it. */
async function until(id: string, so: (order: Order) => boolean): Promise<Order> {
  const order = await eventually(async () => {
    const now = await tw.order(id);
    return so(now) && now;
  }, NOW_AND_THEN);
  if (['rejected', 'parked'].includes(order.status))
    await eventually(() => flow.running(id).length === 0, NOW_AND_THEN);
  return order;
}

describe.concurrent('an order that was parked because nobody acted', () => {
  test('what happened while it was parked is found at the redrive', async () => {
    const { id, buyer, total } = await place('4', '4');
    await until(id, isParked);
    const [shipment] = await flow.shipmentsOf(id);
    await tw.post(`/shipments/${shipment?.id}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
    await tw.post(`/shipments/${shipment?.id}/tracking-events`, { status: 'delivered' });
    await flow.pay(buyer.id, total, { allocations: [{ orderId: id, amount: total }] });
    expect((await tw.order(id)).status).toBe('parked');
    await tw.post(`/orders/${id}/redrive`);
    await flow.ended(id, 'settled');
    expect((await flow.types(id)).filter((t) => t === 'redriven')).toHaveLength(1);
    const events = await tw.timeline(id);
    expect(events.find((e) => e.type === 'redriven')?.by.role).toBe('admin');
  });

  test('a parked order can be cancelled, and all it had is free again', async () => {
    const { id, sku } = await place('3', '10', { onShortage: 'complete' });
    await until(id, isParked);
    expect(await flow.levelOf(sku)).toMatchObject({ reserved: '3' });
    const order = await flow.cancel(id);
    expect(order.fault).toBeUndefined();
    expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
    expect((await flow.purchaseOrdersOf(id)).map((po) => po.status)).toEqual(['cancelled']);
  });

  test('redriving is an admin’s, and only what is parked can be', async () => {
    const { id } = await place('4', '4');
    for (const role of ['sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'customer'])
      expect((await tw.as(role).post(`/orders/${id}/redrive`)).status).toBe(403);
    expect((await tw.as('admin').post(`/orders/${id}/redrive`)).status).toBe(409);
    await until(id, isParked);
    const answers = await Promise.all([1, 2, 3].map(() => tw.as('admin').post(`/orders/${id}/redrive`)));
    expect(answers.map((a) => a.status).sort()).toEqual([202, 409, 409]);
    await until(id, (o) => o.status === 'confirmed');
    await flow.dispatch(id);
  });

  test('the customer sees that its order waits, and not what failed on our side', async () => {
    const { id, buyer } = await place('4', '4');
    await until(id, isParked);
    const own = tw.as('customer', buyer.id);
    const { body: order } = await own.get(`/orders/${id}`);
    expect(order.fault).toBeUndefined();
    const { body: timeline } = await own.get(`/orders/${id}/timeline?limit=100`);
    expect(JSON.stringify(timeline)).not.toContain('Overdue');
    expect(timeline.items.map((e: { type: string }) => e.type)).toContain('parked');
  });
});
