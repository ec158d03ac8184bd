import { below, keys } from '../shared/keys.ts';
import { queryAll, type Write } from '../shared/table.ts';
import { type TimelineEvent, timelineEvent } from '../shared/timeline.ts';

export const eventsOf = async (orderId: string): Promise<TimelineEvent[]> =>
  (await queryAll(below.events(orderId))).map((item) => timelineEvent.parse(item));

/** The events of an order's life that somebody of its customer's brought about. */
export const eventsOfTheirs = async (orderId: string): Promise<TimelineEvent[]> =>
  (await eventsOf(orderId)).filter(({ by }) => by.role === 'customer');

/** An event that is told in other words; nothing else ever changes one. */
export const retell = (event: TimelineEvent): Write => ({
  op: {
    Put: {
      Item: { ...event, ...keys.event(event.orderId, event.id) },
      ConditionExpression: 'attribute_exists(pk)',
    },
  },
  onConflict: 'retry',
});
