import { below, inState, keys, owned, ownedInState } from '../shared/keys.ts';
import { type ListOptions, listBelow, type Page } from '../shared/paging.ts';
import { notFound } from '../shared/problem.ts';
import { resource } from '../shared/resource.ts';
import { queryAll, type Write } from '../shared/table.ts';
import { type TimelineEvent, timelineEvent } from '../shared/timeline.ts';
import { type Order, order } from './model.ts';
import { type StoredWait, storedWait, waitKey } from './waiting.ts';

export const ORDERS = 'ORDER';

/** Lists run by the time of placing, so that `from` and `to` are bounds of the index itself. */
const stored = resource({
  name: 'order',
  schema: order,
  key: ({ id }) => keys.order(id),
  indexes: ({ id, customerId, status, placedAt }) => {
    const sk = `${placedAt}#${id}`;
    return {
      byOwner: { pk: owned(customerId, ORDERS), sk },
      byKind: { pk: ORDERS, sk },
      byState: { pk: inState(ORDERS, status), sk },
      byOwnerState: { pk: ownedInState(customerId, ORDERS, status), sk },
    };
  },
});

/** Every change of an order goes through here, and so says since when it has its status. */
export const orders = {
  ...stored,
  create: (doc: Order): Write => stored.create(dated(doc)),
  replace: (doc: Order): Write => stored.replace(dated(doc)),
};

const dated = (doc: Order): Order =>
  doc.since?.status === doc.status ? doc : { ...doc, since: { status: doc.status, at: doc.updatedAt } };

export const findOrder = (id: string): Promise<Order | undefined> => orders.find(keys.order(id));
export const getOrder = (id: string): Promise<Order> => orders.get(keys.order(id));

/** The order and what it waits for, in one query. @throws Problem not-found */
export async function getOrderWithWaits(id: string): Promise<{ order: Order; waits: StoredWait[] }> {
  const items = await queryAll(below.order(id));
  const own = items.find((item) => item.sk === 'ORDER');
  if (!own) throw notFound('order');
  const waits = items.filter((item) => item !== own).map((item) => storedWait.parse(item));
  return { order: orders.parse(own), waits };
}

/** An order that ends, and with it whatever is still on record as waited for though it is over. */
export const end = (order: Order, waits: readonly StoredWait[]): Write[] => [
  orders.replace(order),
  ...waits.map(
    ({ ref }): Write => ({ op: { Delete: { Key: waitKey(order.id, ref) } }, onConflict: 'retry' }),
  ),
];

/** One page of an order's timeline, oldest first. */
export async function listTimeline(orderId: string, options: ListOptions): Promise<Page<TimelineEvent>> {
  const page = await listBelow(below.events(orderId), options);
  return { ...page, items: page.items.map((item) => timelineEvent.parse(item)) };
}
