import { changeAccount, customers, lastBegun, shut } from '../../customers/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { accountsOf, assertNothingOpen, assertSettled } from '../open.ts';
import type { mergeRoutes } from './routes.ts';
import { merged, toldOf } from './rules.ts';

/**
 * Both customers change in one transaction, which also holds that nothing has begun with the one that goes since it was
 * looked at, and that no money has moved on its accounts.
 */
export const mergeCustomer: Handler<typeof mergeRoutes.mergeCustomer> = async ({
  caller,
  params: { id },
  body,
  at,
}) => {
  const begun = await lastBegun(id);
  const [before, stays] = await Promise.all([
    customers.get(keys.customer(id)),
    customers.find(keys.customer(body.into)),
  ]);
  if (!stays) throw fieldProblem('/into', say('is no customer'));
  const { from, into } = merged(before, stays, at, actorOf(caller));
  const accounts = await accountsOf(before);
  assertSettled(begun, at);
  await assertNothingOpen(id, accounts, at);
  return {
    body: toldOf(from, stays, into),
    writes: [
      customers.replace(from),
      customers.replace(into),
      shut(id, begun, at),
      ...accounts.map((seen) => changeAccount(id, seen.currency, {}, seen)),
    ],
  };
};
