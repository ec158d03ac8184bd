import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, waitsForJust } from '../support/flow.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let buyer: Customer;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
beforeEach(async () => {
  buyer = await tw.customer();
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** An order whose only shipment came back undelivered, once sales is asked about it. */
async function broughtBack(quantity: string) {
  const placed = await flow.placeNew(buyer, quantity, quantity);
  const [shipment] = await flow.dispatch(placed.id);
  await flow.track(placed.id, 'returned');
  await tw.until(placed.id, waitsForJust('return'));
  return { ...placed, path: `/shipments/${shipment?.id}` as const };
}

const mailed = (id: string, subject: string, times: number) =>
  eventually(async () => {
    const found = (await flow.mailsAbout(id)).filter((mail) => mail.subject.includes(subject));
    return found.length >= times && found;
  });

test('brought back twice, it goes again until it is delivered, and the order is settled; nothing is issued or invoiced again', async () => {
  const { id, sku, total, path } = await broughtBack('10');
  const go = (trackingNumber: string, more: object = {}) =>
    tw
      .as('sales')
      .post(`${path}/redelivery`, { carrier: 'UPS', trackingNumber, reason: 'gate was shut', ...more });
  const recipient = { name: 'Gate 4', street: 'Kai 1', city: 'Bremen', country: 'DE' };
  expect((await go('Z-1', { recipient })).body).toMatchObject({ status: 'dispatched', recipient });
  const { waits } = await tw.until(id, waitsForJust('delivery'));
  expect(waits[0]).toMatchObject({ on: 'carrier', since: (await tw.get(path)).dispatchedAt });
  expect((await go('Z-2')).status).toBe(409);
  const late = { status: 'delivered', trackingNumber: (await tw.get(path)).attempts?.[0]?.trackingNumber };
  expect((await tw.as('warehouse').post(`${path}/tracking-events`, late)).body.status).toBe('dispatched');
  await flow.track(id, 'returned');
  await tw.until(id, waitsForJust('return'));
  expect(await mailed(id, 'needs a decision', 2)).toHaveLength(2);
  expect((await go('Z-1')).status).toBe(422);
  expect((await go('Z-2')).status).toBe(200);
  await tw.until(id, waitsForJust('delivery'));
  expect((await tw.as('sales').post(`/orders/${id}/cancel`, { reason: 'too late' })).status).toBe(409);
  await flow.track(id, 'delivered');
  await tw.until(id, (order) => order.status === 'delivered');
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
  expect(await flow.invoicesOf(id)).toHaveLength(1);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  expect(await mailed(id, 'is on its way again', 2)).toHaveLength(2);
});

test('wrongly said to have come back, it is waited for on, and delivered and settled like any other', async () => {
  const { id, sku, total, path } = await broughtBack('10');
  const correct = (status: string, role = 'sales') =>
    tw.as(role).post(`${path}/correction`, { status, reason: 'the driver pressed the wrong button' });
  expect((await correct('returned')).status).toBe(400);
  expect((await correct('in-transit', 'finance')).status).toBe(403);
  expect((await correct('in-transit')).body).toMatchObject({
    status: 'in-transit',
    trackingEvents: [{ status: 'returned', corrected: true }, { status: 'in-transit' }],
    corrections: [{ reason: 'the driver pressed the wrong button', by: { role: 'sales' } }],
  });
  await tw.until(id, waitsForJust('delivery'));
  expect((await correct('delivered')).status).toBe(409);
  await flow.track(id, 'returned');
  await tw.until(id, waitsForJust('return'));
  expect((await correct('delivered', 'warehouse')).body.status).toBe('delivered');
  await tw.until(id, (order) => order.status === 'delivered');
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
  expect(await flow.invoicesOf(id)).toHaveLength(1);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '0', reserved: '0', available: '0' });
  expect((await flow.types(id)).filter((type) => type === 'shipment-corrected')).toHaveLength(2);
});

test('what was found to be scrap is credited and does not become stock when the order is cancelled', async () => {
  const { id, sku, total, path } = await broughtBack('10');
  const inspect = (line: object) =>
    tw.as('warehouse').post(`${path}/inspection`, { lines: [{ sku, ...line }] });
  expect((await inspect({ restocked: '9', scrapped: '2', reason: 'wet' })).status).toBe(422);
  expect((await inspect({ scrapped: '4' })).status).toBe(422);
  expect((await inspect({ scrapped: '3', reason: 'wet' })).body.inspection).toMatchObject({
    lines: [{ sku, restocked: '0', scrapped: '3', reason: 'wet' }],
  });
  const again = { carrier: 'UPS', trackingNumber: 'Z-1', reason: 'gate was shut' };
  expect((await tw.as('warehouse').post(`${path}/redelivery`, again)).status).toBe(409);
  await flow.cancel(id);
  expect(await flow.levelOf(sku)).toEqual({ onHand: '7', reserved: '0', available: '7' });
  const [invoice, note] = await flow.invoicesOf(id);
  expect(note).toMatchObject({ kind: 'credit-note', total });
  expect(invoice?.open).toEqual(euros(0));
  expect((await inspect({ restocked: '1' })).status).toBe(409);
  expect((await tw.as('warehouse').post(`${path}/redelivery`, again)).status).toBe(409);
});
