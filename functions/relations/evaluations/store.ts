import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import { resource } from '../../shared/resource.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { type Evaluation, evaluation } from './model.ts';

export const EVALUATIONS = 'EVALUATION';

export const evaluations = resource({
  name: 'evaluation',
  schema: evaluation,
  key: ({ id }) => keys.evaluation(id),
  indexes: ({ id, customerId, status, createdAt }) => {
    const sk = `${createdAt}#${id}`;
    return {
      byOwner: { pk: owned(customerId, EVALUATIONS), sk },
      byKind: { pk: EVALUATIONS, sk },
      byState: { pk: inState(EVALUATIONS, status), sk },
      byOwnerState: { pk: ownedInState(customerId, EVALUATIONS, status), sk },
    };
  },
});

/** With its event in the order's life. @throws Problem conflict, from the transaction, if the order has one */
export const give = (made: Evaluation, by: Actor): Write[] => [
  evaluations.create(made, () => conflict(say('This order has been rated already.'))),
  recordEvent(made.orderId, {
    type: 'order-evaluated',
    at: made.createdAt,
    by,
    data: { rating: made.rating, via: made.via },
  }),
];
