import { invoices, payments } from '../billing/index.ts';
import { listTimeline, type Order, orders } from '../orders/index.ts';
import { getSettings } from '../shared/settings.ts';
import type { Change } from '../shared/stream.ts';
import type { Item } from '../shared/table.ts';
import { dayIn } from '../shared/time.ts';
import { shipments } from '../shipping/index.ts';
import { count, countAs } from './count.ts';
import { countDocument, countPastSale } from './documents.ts';
import { arrivedOf, settledOf } from './flowing.ts';

/** More events than an order's timeline has. */
const WHOLE_TIMELINE = 1000;

/** By the kind of item: what of it counts, whatever of it has changed. */
const COUNTED: Readonly<Record<string, (item: Item) => Promise<unknown>>> = {
  INVOICE: (item) => countDocument(invoices.parse(item)),
  ORDER: (item) => countOrder(orders.parse(item)),
  PAYMENT: (item) => countPayment(payments.parse(item)),
  SHIPMENT: (item) => countShipment(shipments.parse(item)),
};

/** Counts what has come to be so far, once each, however often and in which order changes come. */
export async function keepFigures({ after }: Change): Promise<void> {
  if (after) await COUNTED[String(after.sk)]?.(after);
}

const on = (at: string): string => dayIn(getSettings().timeZone, at);

async function countOrder(order: Order): Promise<void> {
  const { id: about, placedAt, currency, totals } = order;
  await count({ kind: 'placed', about, on: on(placedAt), currency, net: totals.net.amount });
  if (order.status !== 'settled') return;
  if (order.imported) await countPastSale(order);
  else
    await countAs({ kind: 'settled', about }, async () =>
      settledOf(order, await timelineOf(about), getSettings().timeZone),
    );
}

async function timelineOf(orderId: string) {
  const { items } = await listTimeline(orderId, { limit: WHOLE_TIMELINE, sort: 'at' });
  return items;
}

async function countPayment(payment: ReturnType<typeof payments.parse>): Promise<void> {
  const { id: about, amount, receivedAt, reversal } = payment;
  await count({ kind: 'received', about, on: on(receivedAt), ...amount });
  if (reversal) await count({ kind: 'reversed', about, on: on(reversal.reversedAt), ...amount });
}

async function countShipment(shipment: ReturnType<typeof shipments.parse>): Promise<void> {
  if (shipment.status === 'delivered') await count(arrivedOf(shipment, getSettings().timeZone));
}
