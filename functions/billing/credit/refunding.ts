import { changeAccount, customers, getAccount } from '../../customers/index.ts';
import { post } from '../../ledger/index.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { entryOfRefund } from './entries.ts';
import type { Refund, RefundInput, RefundReviewInput } from './model.ts';
import { newRefund, reviewed } from './rules.ts';
import { refunds } from './store.ts';

/** Asks for a refund; nothing moves until somebody else approves it. */
export async function requestRefund(
  input: RefundInput,
  at: string,
  by: Actor,
): Promise<{ refund: Refund; writes: Write[] }> {
  if (!(await customers.find(keys.customer(input.customerId))))
    throw fieldProblem('/customerId', say('is no customer'));
  const account = await getAccount(input.customerId, input.amount.currency);
  if (input.amount.amount > account.unapplied.amount)
    throw fieldProblem('/amount', say('is more than the customer has to its credit'));
  const refund = newRefund(input, at, by);
  return { refund, writes: [refunds.create(refund)] };
}

/** With its approval the money counts as paid out. */
export async function reviewRefund(
  id: string,
  decision: RefundReviewInput,
  at: string,
  by: Actor,
): Promise<{ refund: Refund; writes: Write[] }> {
  const before = await refunds.get(keys.refund(id));
  const { customerId, amount } = before;
  const account = await getAccount(customerId, amount.currency);
  const refund = reviewed(before, decision, account, at, by);
  const settings = getSettings();
  const paid =
    refund.status === 'paid'
      ? [
          changeAccount(customerId, amount.currency, { unapplied: -amount.amount }, account),
          ...(await post(entryOfRefund(refund, settings, at), settings)),
        ]
      : [];
  return { refund, writes: [refunds.replace(refund), ...paid] };
}
