import { type Customer, salesMailbox } from '../../customers/index.ts';
import type { Order } from '../../orders/index.ts';
import { conflict } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { endOfDayAfter } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Evaluation, EvaluationInput } from './model.ts';

/** So bad that somebody has to ask what went wrong. */
const BAD = 2;

/** The order's own id, as of its evaluation: an order can have no second one. */
export const evaluationIdOf = (orderId: string): string => orderId.replace('ord', 'evl');

/** Only what arrived can be judged. */
export const isDelivered = ({ status }: Order): boolean => status === 'delivered' || status === 'settled';

/** Who has to see to a bad one, and until when. */
export type Charge = Pick<Evaluation, 'owner' | 'followUpBy'>;

/** Whoever looks after the customer; until the end of a day where customers are asked at all. */
export function chargeOf(customer: Pick<Customer, 'salesperson'>, settings: Settings, at: string): Charge {
  const { name, address: email } = salesMailbox(customer, settings);
  const followUpBy = dayAfter(at, settings);
  return { owner: { name, email }, ...(followUpBy ? { followUpBy } : {}) };
}

/** Until when a bad one is to be followed up, also if it was given before it was noted. */
export const followUpDay = (
  { followUpBy, createdAt }: Pick<Evaluation, 'followUpBy' | 'createdAt'>,
  settings: Pick<Settings, 'evaluations' | 'timeZone'>,
): string | undefined => followUpBy ?? dayAfter(createdAt, settings);

const dayAfter = (at: string, { evaluations, timeZone }: Pick<Settings, 'evaluations' | 'timeZone'>) =>
  evaluations && endOfDayAfter(evaluations.followUpWithinDays, timeZone, at);

/** @param by who calls the API; by the link of a mail nobody in particular does */
export function newEvaluation(
  { id: orderId, customerId }: Order,
  input: EvaluationInput,
  charge: Charge,
  by: Actor | undefined,
  at: string,
): Evaluation {
  const isBad = input.rating <= BAD;
  return {
    id: evaluationIdOf(orderId),
    orderId,
    customerId,
    ...input,
    ...(by ? { via: 'api', by } : { via: 'link' }),
    ...(isBad ? { status: 'follow-up', ...charge } : { status: 'rated' }),
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
