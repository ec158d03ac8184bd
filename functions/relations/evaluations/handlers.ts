import { customers } from '../../customers/index.ts';
import { orders } from '../../orders/index.ts';
import type { Caller, Handler } from '../../shared/http/call.ts';
import { actorOf, assertVisible, isStaff } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import type { Page } from '../../shared/paging.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Evaluation } from './model.ts';
import type { evaluationRoutes } from './routes.ts';
import { chargeOf, evaluationIdOf, followedUp, isDelivered, newEvaluation } from './rules.ts';
import { EVALUATIONS, evaluations, give } from './store.ts';

type Routes = typeof evaluationRoutes;

export const listEvaluations: Handler<Routes['listEvaluations']> = async ({ caller, query }) => {
  const { customerId, status, ...page } = query;
  const { index, pk } = partitionFor(caller, EVALUATIONS, { customerId, status });
  return { body: shownOn(caller, await evaluations.list(index, pk, page)) };
};

export const listEvaluationsOfCustomer: Handler<Routes['listEvaluationsOfCustomer']> = async (call) => {
  const { caller, params, query } = call;
  assertVisible(caller, params.id, 'customer');
  await customers.get(keys.customer(params.id));
  const { status, ...page } = query;
  const { index, pk } = partitionFor(caller, EVALUATIONS, { customerId: params.id, status });
  return { body: shownOn(caller, await evaluations.list(index, pk, page)) };
};

export const getEvaluation: Handler<Routes['getEvaluation']> = async ({ caller, params }) => {
  const found = await evaluations.get(keys.evaluation(params.id));
  assertVisible(caller, found.customerId, 'evaluation');
  return { body: isStaff(caller) ? found : forCustomer(found) };
};

export const evaluateOrder: Handler<Routes['evaluateOrder']> = async ({ caller, params, body, at }) => {
  const order = await orders.get(keys.order(params.id));
  assertVisible(caller, order.customerId, 'order');
  if (!isDelivered(order)) throw conflict(say('Only an order that has been delivered can be rated.'));
  if (await evaluations.find(keys.evaluation(evaluationIdOf(order.id))))
    throw conflict(say('This order has been rated already.'));
  const by = actorOf(caller);
  const charge = chargeOf(await customers.get(keys.customer(order.customerId)), getSettings(), at);
  const made = newEvaluation(order, body, charge, by, at);
  return { body: isStaff(caller) ? made : forCustomer(made), writes: give(made, by) };
};

export const followUp: Handler<Routes['followUp']> = async ({ caller, params, body, at }) => {
  const before = await evaluations.get(keys.evaluation(params.id));
  const after = followedUp(before, body.words, actorOf(caller), at);
  return { body: { ...after, version: before.version + 1 }, writes: [evaluations.replace(after)] };
};

/** Who has to see to it, and what was done about it, is for ourselves. */
const forCustomer = ({ followUp: _, owner: __, followUpBy: ___, ...told }: Evaluation): Evaluation => told;

const shownOn = (caller: Caller, page: Page<Evaluation>): Page<Evaluation> =>
  isStaff(caller) ? page : { ...page, items: page.items.map(forCustomer) };
