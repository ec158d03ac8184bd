import type { Order } from '../../orders/index.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Evaluation, EvaluationInput } from './model.ts';

/** So bad that somebody has to ask what went wrong. */
const BAD = 2;

/** The order's own id, as of its evaluation: an order can have no second one. */
export const evaluationIdOf = (orderId: string): string => orderId.replace('ord', 'evl');

/** Only what arrived can be judged. */
export const isDelivered = ({ status }: Order): boolean => status === 'delivered' || status === 'settled';

/** @param by who calls the API; by the link of a mail nobody in particular does */
export function newEvaluation(
  { id: orderId, customerId }: Order,
  input: EvaluationInput,
  by: Actor | undefined,
  at: string,
): Evaluation {
  return {
    id: evaluationIdOf(orderId),
    orderId,
    customerId,
    ...input,
    ...(by ? { via: 'api', by } : { via: 'link' }),
    status: input.rating <= BAD ? 'follow-up' : 'rated',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** @throws Problem conflict where nothing has to be followed up */
export function followedUp(evaluation: Evaluation, words: string, by: Actor, at: string): Evaluation {
  const { status } = evaluation;
  if (status !== 'follow-up') throw conflict(say('This evaluation is {status}.', { status: say(status) }));
  return { ...evaluation, status: 'followed-up', followUp: { at, by, words }, updatedAt: at };
}
