import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import { stocked } from './stocked.ts';

const made = z.looseObject({ id: z.string() });
const ready = z.looseObject({ shipmentIds: z.array(z.string()).length(1) });

/** Of what stands ready the warehouse can't find all. */
export async function recordShortage(to: Recorder, customerId: string): Promise<void> {
  const sku = await stocked(to, 'SHF-STL-18', '6');
  const { id: orderId } = await to.until(
    'placeOrder',
    { body: { customerId, lines: [{ sku, quantity: '6' }] } },
    made,
  );
  const { shipmentIds } = await to.until('getOrder', { params: { id: orderId } }, ready);
  const body = { lines: [{ lineNo: 1, quantity: '2' }], reason: 'Two fewer in C-04-2 than on the label' };
  await to.record('reportShortage', { params: { id: shipmentIds[0] ?? '' }, body, as: 'warehouse' });
}
