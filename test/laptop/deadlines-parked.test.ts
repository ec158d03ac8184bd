import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import type { Flow } from '../support/flow.ts';
import { type Hasty, isParked, startHasty } from '../support/hasty.ts';
import type { Laptop } from '../support/tradewind.ts';

let hasty: Hasty;
let tw: Laptop;
let flow: Flow;
beforeAll(async () => {
  hasty = await startHasty();
  ({ tw, flow } = hasty);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

describe.concurrent('an order that was parked because nobody acted', () => {
  test('what happened while it was parked is found at the redrive', async () => {
    const { id, buyer, total } = await hasty.place('4', '4');
    await hasty.until(id, isParked);
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
    const { id, sku } = await hasty.place('3', '10', { onShortage: 'complete' });
    await hasty.until(id, isParked);
    expect(await flow.levelOf(sku)).toMatchObject({ reserved: '3' });
    const order = await flow.cancel(id);
    expect(order.fault).toBeUndefined();
    expect(await flow.levelOf(sku)).toEqual({ onHand: '3', reserved: '0', available: '3' });
    expect((await flow.purchaseOrdersOf(id)).map((po) => po.status)).toEqual(['cancelled']);
  });

  test('redriving is an admin’s, and only what is parked can be', async () => {
    const { id } = await hasty.place('4', '4');
    for (const role of ['sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'customer'])
      expect((await tw.as(role).post(`/orders/${id}/redrive`)).status).toBe(403);
    expect((await tw.as('admin').post(`/orders/${id}/redrive`)).status).toBe(409);
    await hasty.until(id, isParked);
    const answers = await Promise.all([1, 2, 3].map(() => tw.as('admin').post(`/orders/${id}/redrive`)));
    expect(answers.map((a) => a.status).sort()).toEqual([202, 409, 409]);
    await hasty.until(id, (o) => o.status === 'confirmed');
    await flow.dispatch(id);
  });

  test('the customer sees that its order waits, and not what failed on our side', async () => {
    const { id, buyer } = await hasty.place('4', '4');
    await hasty.until(id, isParked);
    const own = tw.as('customer', buyer.id);
    const { body: order } = await own.get(`/orders/${id}`);
    expect(order.fault).toBeUndefined();
    const { body: timeline } = await own.get(`/orders/${id}/timeline?limit=100`);
    expect(JSON.stringify(timeline)).not.toContain('Overdue');
    expect(timeline.items.map((e: { type: string }) => e.type)).toContain('parked');
  });
});
