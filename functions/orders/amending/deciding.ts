import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import type { Order } from '../model.ts';
import { type Amended, eventOf } from './applying.ts';
import { closed } from './closing.ts';
import type { Amendment, OrderVersion } from './model.ts';
import { type Plan, planOf } from './planning.ts';
import { amendments, getAmendment } from './store.ts';
import { versionOf } from './versions.ts';
import { pendingOf, withoutPending } from './when.ts';
import { writesOf } from './writing.ts';

interface Decision {
  decision: 'approve' | 'reject';
  reason: string;
}

/**
 * A reviewer decides what crosses a limit: it is so at once, as far as it still can be what was asked for, or the order
 * stays as it is.
 * @throws Problem conflict
 */
export async function decideAmendment(order: Order, said: Decision, at: string, by: Actor): Promise<Amended> {
  const pending = pendingOf(order, at);
  if (!pending) throw conflict(say('This amendment has lapsed: nobody decided in time.'));
  const asked = await getAmendment(pending.id);
  const decision = { ...said, at, by };
  if (said.decision === 'reject') return closed(order, { ...asked, decision }, 'rejected', decision);
  const before = withoutPending(order);
  const plan = await planOf(before, asked.wish ?? {}, at);
  assertSame(asked.after, versionOf(plan.after));
  return approved(plan, { ...asked, decision, updatedAt: at });
}

async function approved(plan: Plan, { wish: _, ...asked }: Amendment): Promise<Amended> {
  const made: Amendment = {
    ...asked,
    status: 'applied',
    fromVersion: plan.before.amended?.version ?? 1,
    before: versionOf(plan.before),
    after: versionOf(plan.after),
  };
  const { at = asked.at, by = asked.by, reason = '' } = asked.decision ?? {};
  return {
    order: plan.after,
    writes: [
      ...(await writesOf(plan)),
      amendments.replace(made),
      recordEvent(plan.after.id, {
        type: 'amendment-approved',
        at,
        by,
        reason,
        data: { amendmentId: made.id },
      }),
      eventOf(plan, made),
    ],
  };
}

/** What was looked at is what it comes to. @throws Problem conflict */
function assertSame(asked: OrderVersion, now: OrderVersion): void {
  const figures = ({ lines, totals }: OrderVersion) =>
    JSON.stringify([
      totals.total,
      lines.map(({ sku, quantity, unitPrice, discountPercent }) => [
        sku,
        quantity,
        unitPrice,
        discountPercent,
      ]),
    ]);
  if (figures(asked) !== figures(now))
    throw conflict(say('Prices or stock are not as they were when it was asked for: ask anew.'));
}
