import type { Write } from '../../shared/table.ts';
import { recordEvent } from '../../shared/timeline.ts';
import type { Order } from '../model.ts';
import { orders } from '../store.ts';
import type { Amended, Request } from './applying.ts';
import type { Amendment } from './model.ts';
import { amendments, getAmendment } from './store.ts';
import { withoutPending } from './when.ts';

/** Somebody says that nothing comes of one that waits: the order goes on as it is, and its timeline tells who and why. */
export function closed(
  before: Order,
  asked: Amendment,
  status: 'rejected' | 'withdrawn',
  { at, by, reason }: Request,
): Amended {
  const order = { ...withoutPending(before), updatedAt: at };
  const data = { amendmentId: asked.id };
  return {
    order,
    writes: [
      orders.replace(order),
      ended(asked, status, at),
      recordEvent(order.id, { type: `amendment-${status}`, at, by, reason, data }),
    ],
  };
}

/** What comes of one that waits when something else happens first. */
export async function over(
  { amendment: pending }: Order,
  status: 'lapsed' | 'withdrawn',
  at: string,
): Promise<Write[]> {
  return pending ? [ended(await getAmendment(pending.id), status, at)] : [];
}

/** What was wished for is of no more use. */
const ended = ({ wish: _, ...asked }: Amendment, status: Amendment['status'], at: string): Write =>
  amendments.replace({ ...asked, status, updatedAt: at });
