import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor, Happening } from '../shared/timeline.ts';
import { type Decided, withoutFault } from './deciding.ts';
import type { Order, OrderStatus } from './model.ts';
import { standsStill } from './stalling.ts';
import type { StoredWait } from './waiting.ts';

/**
 * Takes an order up again where it stopped, in a new run: one that is parked, or whose execution is gone.
 * @throws Problem conflict when neither is so
 */
export function redrive(order: Order, waits: readonly StoredWait[], at: string, by: Actor): Decided {
  const { status, why } = stopOf(order, waits, at);
  return {
    order: { ...withoutFault(order), status, redrives: order.redrives + 1, updatedAt: at },
    happening: { type: 'redriven', at, by, ...why },
  };
}

/** The status in which it stopped, and why it did. */
function stopOf(
  { fault, ...order }: Order,
  waits: readonly StoredWait[],
  at: string,
): { status: OrderStatus; why: Pick<Happening, 'reason' | 'data'> } {
  if (order.status === 'parked' && fault)
    return { status: fault.status, why: { data: { error: fault.error } } };
  if (standsStill(order, waits, at))
    return { status: order.status, why: { reason: 'it stood still', data: { since: order.updatedAt } } };
  throw conflict(say('This order is not parked.'));
}
