import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import { stocked } from './stocked.ts';

const made = z.looseObject({ id: z.string() });
const waiting = z.looseObject({ purchaseOrderIds: z.array(z.string()).min(1) });

/** What one order has gathered is given to another that can go out with it. */
export async function recordReallocation(to: Recorder, customerId: string): Promise<void> {
  const sku = await stocked(to, 'SHF-STL-16', '3');
  const order = async (quantity: string, onShortage: string): Promise<string> => {
    const body = { customerId, onShortage, lines: [{ sku, quantity }] };
    const { id } = await to.until('placeOrder', { body }, made);
    await to.until('getOrder', { params: { id } }, waiting);
    return id;
  };
  const fromOrderId = await order('5', 'complete');
  const toOrderId = await order('2', 'split');
  const reason = "The other customer's line stands still";
  const body = { sku, warehouse: 'HAM', fromOrderId, toOrderId, quantity: '2', reason };
  await to.record('reallocateStock', { body, as: 'purchasing' });
}
