import { findProducts } from '../catalog/index.ts';
import { begin, customers } from '../customers/index.ts';
import { pricesFor } from '../pricing/index.ts';
import type { Caller, Handler } from '../shared/http/call.ts';
import { actorOf, has, isStaff } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import { traceId } from '../shared/log.ts';
import { fieldProblem } from '../shared/problem.ts';
import { assertFree, giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn } from '../shared/time.ts';
import { recordEvent } from '../shared/timeline.ts';
import { callOffs } from './calling-off.ts';
import { gatherFacts } from './gather.ts';
import { claimKept } from './kept.ts';
import type { Order, OrderInput } from './model.ts';
import { newOrder } from './placing.ts';
import { previewOf } from './preview.ts';
import { givenBy } from './references.ts';
import type { routes } from './routes.ts';
import { orders } from './store.ts';
import { describeOrder, readerOf } from './view.ts';

/** Places an order: the order and its first event; the stream takes it from there. */
export const placeOrder: Handler<typeof routes.placeOrder> = async ({
  caller,
  query,
  body,
  at,
  language,
}) => {
  const order = await draftOrder(body, caller, at);
  const kept = await claimKept(order, isStaff(caller), at);
  if (query.dryRun) await assertFree(givenBy('order', caller), order.reference);
  const reader = readerOf({ caller, at, language });
  const placed = { type: 'order-placed', at, by: order.placedBy };
  return {
    body: await describeOrder(order, [], reader),
    writes: [
      orders.create(order),
      begin(order.customerId, at),
      recordEvent(order.id, placed),
      ...giveReference(givenBy('order', caller), order.id, { after: order.reference }),
      ...kept,
      ...callOffs(order),
    ],
    preview: query.dryRun ? previewOf(order, await gatherFacts(order), reader) : undefined,
  };
};

/** @throws Problem unprocessable naming the field; another's customer is no customer to this caller */
async function draftOrder(input: OrderInput, caller: Caller, at: string): Promise<Order> {
  const unknown = () => fieldProblem('/customerId', say('is no customer'));
  if (!isStaff(caller) && caller.customerId !== input.customerId) throw unknown();
  const [customer, products] = await Promise.all([
    customers.find(keys.customer(input.customerId)),
    findProducts(input.lines.map((line) => line.sku)),
  ]);
  if (!customer) throw unknown();
  const settings = getSettings();
  const currency = input.currency ?? customer.currency;
  const on = dayIn(settings.timeZone, at);
  const terms = {
    customer,
    products,
    ...(await pricesFor({ customer, currency, on }, [...products.keys()])),
    settings,
    currency,
    maySetPrices: has(caller, 'sales', 'admin'),
  };
  const trace = traceId();
  return { ...newOrder(input, terms, at, actorOf(caller)), ...(trace ? { traceId: trace } : {}) };
}
