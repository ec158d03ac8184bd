import { hasLeft, type Shipment } from '../shipping/index.ts';
import { consignmentOf, partOf, timeOf } from './facts.ts';
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
  const time = timeOf(own);
  if (time <= (one.time ?? 1)) return one;
  return { ...one, for: 'delivery', time, stage: 0, since: startOf(own, one.since) };
}

/** When the last of those that went again did, or was said not to have come back. */
const startOf = (own: readonly Shipment[], since: string): string =>
  own
    .flatMap(({ attempts, dispatchedAt, corrections = [] }) => [
      ...(attempts && dispatchedAt ? [dispatchedAt] : []),
      ...corrections.map(({ at }) => at),
    ])
    .toSorted()
    .at(-1) ?? since;
