import { isDeepStrictEqual } from 'node:util';
import {
  type Amendment,
  amendments,
  amendmentsOf,
  eventsOf,
  eventsOfTheirs,
  type Order,
  retell,
} from '../../orders/index.ts';
import { blankEvent } from './events.ts';
import type { Person } from './model.ts';
import { eventWithout, reasonWithout, withoutPerson } from './one-person.ts';
import { blankAmendment, blankOrder } from './rules.ts';
import * as told from './told.ts';

/** An order with what its customer's persons did in its life and wished to have changed. */
export async function lifeOf(order: Order): Promise<told.Told> {
  const [events, amended] = await Promise.all([eventsOfTheirs(order.id), amendmentsOf(order.id)]);
  return {
    ...told.ofOrder(order),
    ...(amended.length > 0 ? { amendments: amended.map(told.ofAmendment) } : {}),
    ...(events.length > 0
      ? { events: events.map(({ type, at, by, reason }) => ({ type, at, by, reason })) }
      : {}),
  };
}

/** What lies beside an order in other words. */
export const reworded = async (order: Order, person?: Person) => [
  ...(await retold(order, person)),
  ...(await reamended(order, person)),
];

/** What an order was and was asked to be lies beside it. */
const reamended = async ({ id }: Order, person?: Person) =>
  (await amendmentsOf(id)).flatMap((one) => {
    const after = person ? amendmentWithout(one, person) : blankAmendment(one);
    return isDeepStrictEqual(after, one) ? [] : [amendments.replace(after)];
  });

/** What was ordered stays, also where it is called as the person is. */
function amendmentWithout(one: Amendment, person: Person): Amendment {
  const { wish, before, after, decision } = one;
  const blank = blankAmendment(one);
  return {
    ...withoutPerson(one, { ...blank, wish, before, after }, person),
    ...(wish && blank.wish ? { wish: withoutPerson(wish, blank.wish, person) } : {}),
    before: withoutPerson(before, blank.before, person),
    after: withoutPerson(after, blank.after, person),
    ...(decision ? { decision: reasonWithout(decision, person) } : {}),
  };
}

/** An order with why it was cancelled, in whosever words, without the person. */
export function orderWithout(order: Order, person: Person): Order {
  const left = withoutPerson(order, blankOrder(order), person);
  return left.cancellation ? { ...left, cancellation: reasonWithout(left.cancellation, person) } : left;
}

const retold = async ({ id }: Order, person?: Person) =>
  (await eventsOf(id)).flatMap((event) => {
    const after = person ? eventWithout(event, person) : blankEvent(event);
    return isDeepStrictEqual(after, event) ? [] : [retell(after)];
  });
