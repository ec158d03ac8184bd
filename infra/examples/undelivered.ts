import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import { waitingFor } from './scenes.ts';
import { stocked } from './stocked.ts';
import type { Things } from './things.ts';

/** What a carrier could not deliver is looked at, goes again, and had not come back the second time. */
export async function recordUndelivered(to: Recorder, { customerId }: Things): Promise<void> {
  const sku = await stocked(to, 'SHF-STL-24', '2');
  const body = { customerId, lines: [{ sku, quantity: '2' }] };
  const placed = await to.until('placeOrder', { body }, z.looseObject({ id: z.string() }));
  const ready = waitingFor('dispatch').extend({ shipmentIds: z.array(z.string()).min(1) });
  const { shipmentIds } = await to.until('getOrder', { params: { id: placed.id } }, ready);
  const params = { id: shipmentIds[0] ?? '' };
  const handedOver = { carrier: 'Elbe Parcel', trackingNumber: 'EP-4711-0003' };
  const of = (status: string) => z.looseObject({ status: z.literal(status) });
  await to.until('dispatchShipment', { params, body: handedOver }, of('dispatched'));
  await to.until('trackShipment', { params, body: { status: 'returned' } }, of('returned'));
  const lines = [{ sku, restocked: '2' }];
  await to.record('inspectShipment', { params, body: { lines }, as: 'warehouse' });
  const again = {
    carrier: 'Elbe Parcel',
    trackingNumber: 'EP-4711-0004',
    contact: { name: 'Zoë Brandt', phone: '+49 221 4710 118' },
    instructions: 'Gate 4; gate 3 is shut.',
    reason: 'Nobody opened gate 3',
  };
  await to.record('redeliverShipment', { params, body: again, as: 'warehouse' });
  await to.until('trackShipment', { params, body: { status: 'returned' } }, of('returned'));
  const there = { status: 'delivered', reason: 'Zoë Brandt has it: the driver took gate 4 for the way back' };
  await to.record('correctShipment', { params, body: there, as: 'warehouse' });
}
