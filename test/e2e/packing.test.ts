import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { ReadPdf } from '../support/pdf.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

/** A file that the warehouse prints. */
async function printed(path: string, language: string): Promise<ReadPdf> {
  const headers = {
    authorization: `Bearer ${await tw.local.token('warehouse')}`,
    'accept-language': language,
  };
  const answer = await fetch(tw.local.url + path, { headers });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return new ReadPdf(new Uint8Array(await answer.arrayBuffer()));
}

test('goods are fetched along the bins, packed, and leave with a paper that says how they are to arrive', async () => {
  const warehouse = tw.as('warehouse');
  const buyer = await tw.customer();
  const bins = [{ warehouse: 'HAM', bin: 'A-7' }];
  const delivery = { contact: { name: 'Zoë Brandt' }, instructions: 'Gate 3', method: 'std' };
  const wishes = { delivery, purchaseOrderNumber: 'PO-4711' };
  const { id, sku } = await flow.placeNew(buyer, '5', '3', wishes, { bins, weightKg: '0.25' });
  const [shipmentId = ''] = (await tw.until(id, waitsFor('dispatch'))).shipmentIds;

  const picks = async () => {
    const { body } = await warehouse.get('/warehouses/HAM/pick-list');
    return body.items.filter((line: { sku: string }) => line.sku === sku);
  };
  expect(await picks()).toMatchObject([{ bin: 'A-7', quantity: '3', for: [{ shipmentId, quantity: '3' }] }]);
  const sheet = await printed('/warehouses/HAM/pick-list/pdf', 'zh');
  expect(sheet.letters).toContain('拣货单');
  expect(sheet.letters).toContain(sku);

  const pack = (...quantities: string[]) =>
    warehouse.post(`/shipments/${shipmentId}/parcels`, {
      parcels: quantities.map((quantity) => ({ lines: [{ sku, quantity }] })),
    });
  expect((await pack('2', '2')).body.errors[0].pointer).toBe('/parcels/1/lines/0/quantity');
  expect((await pack('2')).status).toBe(200);
  expect((await picks())[0].quantity).toBe('1');

  const dispatch = () =>
    warehouse.post(`/shipments/${shipmentId}/dispatch`, {
      carrier: 'DHL',
      trackingNumber: 'EP-1',
      parcels: [{ no: 2, trackingNumber: 'EP-2' }],
    });
  expect((await dispatch()).body.errors[0].pointer).toBe('/parcels');
  await pack('2', '1');
  expect(await picks()).toEqual([]);
  const { status, body } = await dispatch();
  expect([status, body.method, body.parcels.map((p: { weightKg: string }) => p.weightKg)]).toEqual([
    200,
    'std',
    ['0.5', '0.25'],
  ]);

  const note = await printed(`/shipments/${shipmentId}/delivery-note`, 'en');
  for (const words of ['PO-4711', 'ZoëBrandt', 'Gate3', 'EP-2', '2parcels,0.75kginall'])
    expect(note.letters).toContain(words);
  const report = (trackingNumber: string) =>
    warehouse.post(`/shipments/${shipmentId}/tracking-events`, { status: 'delivered', trackingNumber });
  expect((await report('EP-3')).status).toBe(422);
  expect((await report('EP-2')).body.status).toBe('dispatched');
  expect((await report('EP-1')).body.status).toBe('delivered');
});
