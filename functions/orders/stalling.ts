import { plusSeconds } from '../shared/time.ts';
import { ENDED } from './deciding.ts';
import type { Order } from './model.ts';
import type { StoredWait } from './waiting.ts';

/** A living execution is never that late: between two waits its steps and their retries take minutes. */
const LATE_SECONDS = 3600;

/**
 * Whether nothing moves an order on any more: its execution was lost, or came to the one year that the engine lets it
 * live, which no state of it can catch. What only an earlier run waited for says nothing.
 */
export function standsStill(
  order: Pick<Order, 'status' | 'redrives' | 'updatedAt'>,
  waits: readonly Pick<StoredWait, 'run' | 'until'>[],
  at: string,
): boolean {
  if (order.status === 'parked' || ENDED.includes(order.status)) return false;
  const isLate = (since: string) => plusSeconds(since, LATE_SECONDS) < at;
  const present = waits.filter((wait) => wait.run === order.redrives);
  return present.length > 0 ? present.some(({ until }) => isLate(until)) : isLate(order.updatedAt);
}
