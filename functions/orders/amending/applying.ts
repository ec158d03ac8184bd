import { newId } from '../../shared/ids.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { plusSeconds } from '../../shared/time.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import type { Order } from '../model.ts';
import { orders } from '../store.ts';
import type { Amendment, Wish } from './model.ts';
import type { Plan } from './planning.ts';
import { amendments } from './store.ts';
import { versionOf } from './versions.ts';
import { writesOf } from './writing.ts';

/** Who asks for it, when and why. */
export interface Request {
  at: string;
  by: Actor;
  reason: string;
}

/** The order as it is then, and what makes it so. */
export interface Amended {
  order: Order;
  writes: Write[];
}

/** An amendment that nobody has to look at is so at once. */
export async function applied(plan: Plan, request: Request): Promise<Amended> {
  const made = { ...documentOf(plan, request), status: 'applied' as const };
  return {
    order: plan.after,
    writes: [...(await writesOf(plan)), amendments.create(made), eventOf(plan, made)],
  };
}

/** The order goes on as it is, until a reviewer has decided or nobody has in time. */
export function askedFor(plan: Plan, wish: Wish, request: Request): Amended {
  const { before, findings } = plan;
  const { at, by, reason } = request;
  const until = plusSeconds(at, getSettings().deadlines.review.giveUpAfter);
  const made = { ...documentOf(plan, request), status: 'waiting' as const, wish, until };
  const order = { ...before, amendment: { id: made.id, since: at, until }, updatedAt: at };
  const told = findings.map(({ says: _, ...finding }) => finding);
  const data = { amendmentId: made.id, findings: told, until };
  return {
    order,
    writes: [
      orders.replace(order),
      amendments.create(made),
      recordEvent(order.id, { type: 'amendment-requested', at, by, reason, data }),
    ],
  };
}

const documentOf = ({ before, after, findings }: Plan, { at, by, reason }: Request) => ({
  id: newId('amd', at),
  orderId: before.id,
  customerId: before.customerId,
  fromVersion: before.amended?.version ?? 1,
  ...{ at, by, reason, findings },
  before: versionOf(before),
  after: versionOf(after),
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** What tells of it in the order's timeline. */
export function eventOf({ before, after }: Plan, { id, by, at, reason, decision }: Amendment): Write {
  const data = {
    amendmentId: id,
    version: after.amended?.version,
    total: { from: before.totals.total, to: after.totals.total },
  };
  return recordEvent(after.id, { type: 'order-amended', at: decision?.at ?? at, by, reason, data });
}
