import { z } from 'zod';
import { ENDED } from '../../functions/orders/deciding.ts';
import { type Order, orderStatus } from '../../functions/orders/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import type { Item } from '../../functions/shared/table.ts';
import { SYSTEM, type TimelineEvent } from '../../functions/shared/timeline.ts';

const standing = z.object({ sk: z.literal('ORDER'), status: orderStatus, imported: z.boolean().optional() });

/** Whether an item is an order that something has to carry on; a parked one waits for an operator as before. */
export function needsRun(item: Item): boolean {
  const { data } = standing.safeParse(item);
  return data !== undefined && !data.imported && data.status !== 'parked' && !ENDED.includes(data.status);
}

export const keyOf = ({ pk, sk }: Item): Item => ({ pk, sk });

/**
 * An order as it was, to be carried on by a run of its own, and the event that says so. The run's number is beyond all
 * that there were, also of those that the restoring has undone, since the engine remembers their names.
 * @param lost the order as it came to be after the moment that is restored
 */
export function resumed(order: Order, lost: Order | undefined, at: string): { order: Order; event: Item } {
  const beyond = (of: (one: Order) => number) => Math.max(of(order), lost ? of(lost) : 0) + 1;
  const next = {
    ...order,
    redrives: beyond((o) => o.redrives),
    version: beyond((o) => o.version),
    updatedAt: at,
  };
  const event: TimelineEvent = {
    id: newId('evt', at),
    orderId: order.id,
    type: 'redriven',
    at,
    by: SYSTEM,
    reason: 'restored to a point in time',
  };
  return { order: next, event: { ...event, ...keys.event(order.id, event.id) } };
}
