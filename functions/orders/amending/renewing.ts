import { consignmentOf, partOf } from '../facts.ts';
import { dueSince } from '../leaving.ts';
import type { Order } from '../model.ts';
import { type Awaited, turnsOf, type WaitRef, waitForAny } from '../waiting.ts';

/** A wait by when the order is wanted now: the warehouse isn't late with what is to leave on a later day. */
export async function asWantedNow(order: Order, ref: WaitRef): Promise<WaitRef> {
  if (!order.amended) return ref;
  const all = await Promise.all(turnsOf(ref).map(({ beside: _, ...one }) => renewed(order, one)));
  return waitForAny(all) ?? ref;
}

async function renewed(order: Order, one: Awaited): Promise<Awaited> {
  if (one.for !== 'dispatch') return one;
  const own = await consignmentOf(partOf(order, one.part), one.round);
  const standing = own.filter((s) => s.status === 'created');
  const since = standing.length > 0 ? dueSince(standing, one.since) : one.since;
  return since > one.since ? { ...one, since, stage: 0 } : one;
}
