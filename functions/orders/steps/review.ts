import { openOrderAccount } from '../../billing/index.ts';
import { changeAccount } from '../../customers/index.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { gatherFacts } from '../gather.ts';
import type { Order, StoredFinding } from '../model.ts';
import { findingsOf } from '../review.ts';
import { type Step, type StepResult, serveSteps, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Looks at the order by the rules; from here on it counts against the customer's credit. */
const review: Step<'Review'> = (input) =>
  stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const facts = await gatherFacts(order);
    const findings = findingsOf(order, facts);
    // Of two orders that together exceed the limit, the second must see the first.
    const seen = facts.customer.creditLimit ? facts.account : undefined;
    return {
      value: resultOf(findings, at),
      writes: [
        orders.replace(reviewed(order, findings, at)),
        openOrderAccount(order.id, order.customerId, order.currency, at),
        changeAccount(order.customerId, order.currency, { ordered: order.totals.total.amount }, seen),
        recordEvent(order.id, {
          type: findings.length === 0 ? 'review-passed' : 'review-needed',
          at,
          by: SYSTEM,
          data: { findings: findings.map(({ says: _, ...finding }) => finding) },
        }),
      ],
    };
  });

const resultOf = (findings: readonly StoredFinding[], at: string): StepResult<'Review'> =>
  findings.length === 0
    ? { outcome: 'clean' }
    : { outcome: 'review', wait: { for: 'review', round: 1, stage: 0, since: at } };

const reviewed = (order: Order, findings: StoredFinding[], at: string): Order => ({
  ...order,
  status: findings.length === 0 ? order.status : 'reviewing',
  review: { state: findings.length === 0 ? 'passed' : 'waiting', findings },
  updatedAt: at,
});

export const handler = serveSteps({ Review: review });
