import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { flowOf } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
beforeAll(async () => {
  tw = await startLaptop({ carrierPaceMs: 20 });
});
afterAll(() => tw.stop());

it('what is handed to the simulated carrier arrives by itself, and the order goes on', async () => {
  const flow = flowOf(tw);
  const { id } = await flow.placeNew(await tw.customer(), '1', '1');
  const [shipmentId] = (await tw.until(id, (o) => o.shipmentIds.length > 0)).shipmentIds;
  await tw.post(`/shipments/${shipmentId}/dispatch`, {
    carrier: 'simulator',
    trackingNumber: 'SIM-1',
    method: 'std',
  });
  const { steps } = await eventually(async () => {
    const tracking = await tw.get(`/shipments/${shipmentId ?? ''}/tracking`);
    return tracking.status === 'delivered' && tracking;
  });
  expect(steps.map((s) => s.status)).toEqual([
    'created',
    'dispatched',
    'picked-up',
    'in-transit',
    'out-for-delivery',
    'delivered',
  ]);
  await tw.until(id, (o) => o.status === 'delivered');
  expect((await tw.get('/parcels?carrier=simulator&status=done')).items).toHaveLength(1);
});

it('what is handed to the one that has to be asked is where it says when it is asked', async () => {
  const flow = flowOf(tw);
  const { id } = await flow.placeNew(await tw.customer(), '1', '1');
  const [shipmentId = ''] = (await tw.until(id, (o) => o.shipmentIds.length > 0)).shipmentIds;
  await tw.post(`/shipments/${shipmentId}/dispatch`, { carrier: 'asked-simulator', trackingNumber: 'A/1' });
  expect(await tw.local.fireSchedule('carrier-polling')).toEqual({ good: 1 });
  expect((await tw.get(`/shipments/${shipmentId}/tracking`)).status).toBe('picked-up');
  expect((await tw.get('/parcels?carrier=asked-simulator&status=open')).items).toMatchObject([
    { trackingNumber: 'A/1', askedAt: expect.any(String) },
  ]);
});
