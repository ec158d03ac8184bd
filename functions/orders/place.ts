import { findProducts } from '../catalog/index.ts';
import { customers } from '../customers/index.ts';
import type { Caller } from '../shared/http/call.ts';
import { actorOf, has, isStaff } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import { recordEvent } from '../shared/timeline.ts';
import type { Order, OrderInput } from './model.ts';
import { newOrder } from './placing.ts';
import { orders } from './store.ts';

/**
 * Places an order: the order and its first event; the stream takes it from there.
 * @throws Problem unprocessable naming the field; another's customer is no customer to this caller
 */
export async function placeOrder(
  input: OrderInput,
  caller: Caller,
  at: string,
): Promise<{ order: Order; writes: Write[] }> {
  const unknown = () => fieldProblem('/customerId', say('is no customer'));
  if (!isStaff(caller) && caller.customerId !== input.customerId) throw unknown();
  const [customer, products] = await Promise.all([
    customers.find(keys.customer(input.customerId)),
    findProducts(input.lines.map((line) => line.sku)),
  ]);
  if (!customer) throw unknown();
  const terms = {
    customer,
    products,
    settings: getSettings(),
    currency: input.currency ?? customer.currency,
    maySetPrices: has(caller, 'sales', 'admin'),
  };
  const by = actorOf(caller);
  const order = newOrder(input, terms, at, by);
  return { order, writes: [orders.create(order), recordEvent(order.id, { type: 'order-placed', at, by })] };
}
