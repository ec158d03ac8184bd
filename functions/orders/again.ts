import { hasLeft, type Shipment, timesOf } from '../shipping/index.ts';
import { consignmentOf, partOf } from './facts.ts';
import type { Order } from './model.ts';
import { type Awaited, turnsOf, type WaitRef } from './waiting.ts';

/** A wait for what came back and is on its way again: its deadlines begin with that, and its mails are others. */
export async function asSentAgain(order: Order, ref: WaitRef): Promise<WaitRef> {
  const [first = ref, ...beside] = await Promise.all(
    turnsOf(ref).map(({ beside: _, ...one }) => renewed(order, one)),
  );
  return { ...first, ...(beside.length > 0 ? { beside } : {}) };
}

async function renewed(order: Order, one: Awaited): Promise<Awaited> {
  if (one.for !== 'delivery' && one.for !== 'return') return one;
  const own = (await consignmentOf(partOf(order, one.part), one.round)).filter(hasLeft);
  const isBack = own.some(({ status }) => status === 'returned');
  const known = one.time === timeOf(own).time;
  if (one.for === 'return' ? isBack : known) return one;
  const since = known ? one.since : startOf(own, one.since);
  return { ...one, for: 'delivery', ...timeOf(own), stage: 0, since };
}

/** The how-many-th time it is for the shipments of a consignment together. */
export function timeOf(own: readonly Shipment[]): Pick<Awaited, 'time'> {
  const time = own.reduce((sum, shipment) => sum + timesOf(shipment) - 1, 1);
  return time > 1 ? { time } : {};
}

/** When the last of those that went again did. */
const startOf = (own: readonly Shipment[], since: string): string =>
  own
    .flatMap(({ attempts, dispatchedAt }) => (attempts && dispatchedAt ? [dispatchedAt] : []))
    .toSorted()
    .at(-1) ?? since;
