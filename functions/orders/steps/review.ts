import { openOrderAccount } from '../../billing/index.ts';
import { findProducts } from '../../catalog/index.ts';
import { changeAccount, customers, getAccount } from '../../customers/index.ts';
import { levelsOf, planCover, sumBySku } from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import type { Finding, Order } from '../model.ts';
import { findingsOf, type ReviewFacts } from '../review.ts';
import { type Step, type StepResult, serveSteps, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Looks at the order by the rules; from here on it counts against the customer's credit. */
const review: Step = (input) =>
  stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const findings = findingsOf(order, await gather(order));
    return {
      value: resultOf(findings, at),
      writes: [
        orders.replace(reviewed(order, findings, at)),
        openOrderAccount(order.id, order.customerId, order.currency, at),
        changeAccount(order.customerId, order.currency, { ordered: order.totals.total.amount }),
        recordEvent(order.id, {
          type: findings.length === 0 ? 'review-passed' : 'review-needed',
          at,
          by: SYSTEM,
          data: { findings },
        }),
      ],
    };
  });

async function gather(order: Order): Promise<ReviewFacts> {
  const settings = getSettings();
  const warehouses = settings.warehouses.map((w) => w.code);
  const demand = sumBySku(order.lines);
  const skus = demand.map((d) => d.sku);
  const [customer, account, products, levels] = await Promise.all([
    customers.get(keys.customer(order.customerId)),
    getAccount(order.customerId, order.currency),
    findProducts(skus),
    levelsOf(skus, warehouses),
  ]);
  return { customer, account, products, missing: planCover(demand, levels, warehouses).missing, settings };
}

const resultOf = (findings: readonly Finding[], at: string): StepResult =>
  findings.length === 0
    ? { outcome: 'clean' }
    : { outcome: 'review', wait: { for: 'review', round: 1, stage: 0, since: at } };

const reviewed = (order: Order, findings: Finding[], at: string): Order => ({
  ...order,
  status: findings.length === 0 ? order.status : 'reviewing',
  review: { state: findings.length === 0 ? 'passed' : 'waiting', findings },
  updatedAt: at,
});

export const handler = serveSteps({ Review: review });
