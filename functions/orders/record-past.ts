import { findProducts } from '../catalog/index.ts';
import { assertMayGain, customers } from '../customers/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { recordEvent } from '../shared/timeline.ts';
import { newPastOrder } from './past.ts';
import type { routes } from './routes.ts';
import { orders } from './store.ts';
import { describeOrder, readerOf } from './view.ts';

/** Records an order that ended elsewhere: the order and the one event that says where it comes from. */
export const recordPastOrder: Handler<typeof routes.recordPastOrder> = async ({
  caller,
  body,
  at,
  language,
}) => {
  const [customer, products] = await Promise.all([
    customers.find(keys.customer(body.customerId)),
    findProducts(body.lines.map((line) => line.sku)),
  ]);
  if (!customer) throw fieldProblem('/customerId', say('is no customer'));
  assertMayGain(customer);
  const by = actorOf(caller);
  const order = newPastOrder(body, { customer, products, settings: getSettings() }, at, by);
  const { status, placedAt, endedAt = placedAt, reference } = body;
  const imported = { type: 'order-imported', at, by, data: { status, placedAt, endedAt, reference } };
  return {
    body: await describeOrder(order, [], readerOf({ caller, at, language })),
    writes: [
      orders.create(order),
      recordEvent(order.id, imported),
      ...giveReference('order', order.id, { after: reference }),
    ],
  };
};
