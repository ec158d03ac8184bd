import { assertHappened } from '../../shared/future.ts';
import type { Handler } from '../../shared/http/call.ts';
import { Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { bankRoutes } from './routes.ts';
import { transactionOf } from './rules.ts';
import { bankTransactions } from './store.ts';

/** One credit, under the condition that nothing is known of it yet. */
export const recordBankCredit: Handler<typeof bankRoutes.recordBankCredit> = async ({ body, at }) => {
  assertHappened('/bookedOn', body.bookedOn, at);
  const one = transactionOf(body, at);
  const known = () =>
    new Problem(
      'already-exists',
      say('There is a bank transaction of this account, day and reference already.'),
      [{ in: 'body', pointer: '/reference', detail: say('is in use') }],
    );
  return { body: one, writes: [bankTransactions.create(one, known)] };
};
