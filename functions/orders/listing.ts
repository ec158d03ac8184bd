import type { z } from 'zod';
import type { Call } from '../shared/http/call.ts';
import { isListed, partitionFor } from '../shared/http/lists.ts';
import { listByReference } from '../shared/references.ts';
import type { Order } from './model.ts';
import { givenFor } from './references.ts';
import type { routes } from './routes.ts';
import { findOrder, ORDERS, orders } from './store.ts';
import { describeOrders, readerOf } from './view.ts';

/** Orders with these filters, of all customers that the caller may see. */
export async function listOrders(
  call: Pick<Call, 'caller' | 'at' | 'language'>,
  query: z.output<typeof routes.listOrders.query>,
) {
  const { items, next } = await (query.reference ? named(call, query.reference, query) : page(call, query));
  return { body: { items: await describeOrders(items, readerOf(call)), next } };
}

type Asked = Parameters<typeof listOrders>[1];
type By = Pick<Call, 'caller'>;

function page({ caller }: By, { customerId, status, ...options }: Asked) {
  const { index, pk } = partitionFor(caller, ORDERS, { customerId, status });
  return orders.list(index, pk, options);
}

async function named({ caller }: By, reference: string, asked: Asked) {
  const { customerId, from = '', to = '9999' } = asked;
  const isAsked = (order: Order) =>
    isListed(caller, order, asked) && order.placedAt >= from && order.placedAt < to;
  const found = await listByReference(givenFor('order', caller, customerId), reference, findOrder, isAsked);
  return { ...found, next: undefined };
}
