import { keys } from '../shared/keys.ts';
import { once } from '../shared/once.ts';
import { getItems } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import { shipmentsOf } from './facts.ts';
import type { Order } from './model.ts';
import { restockKey } from './steps/take-back.ts';
import { getOrder, orders } from './store.ts';

/**
 * What a carrier brings back only after its order was cancelled: one more run of the order takes it back, and finds
 * everything else done.
 */
export async function takeBackLate({ id, status, shipmentIds }: Order): Promise<void> {
  if (status !== 'cancelled') return;
  const back = (await shipmentsOf(shipmentIds)).filter((s) => s.status === 'returned');
  const restocked = new Set((await getItems(back.map((s) => restockKey(id, s.id)))).map((item) => item.sk));
  for (const shipment of back)
    if (!restocked.has(restockKey(id, shipment.id).sk)) await runAgain(id, shipment.id);
}

const runAgain = (orderId: string, shipmentId: string) =>
  once<string>({
    key: keys.step(orderId, `LateReturn#${shipmentId}`),
    recall: (record) => String(record.value),
    decide: async () => {
      const order = await getOrder(orderId);
      const next = { ...order, redrives: order.redrives + 1, updatedAt: now() };
      return { value: 'begun', writes: [orders.replace(next)] };
    },
  });
