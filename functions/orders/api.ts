import type { Caller } from '../shared/http/call.ts';
import { actorOf, assertVisible, isStaff } from '../shared/http/caller.ts';
import { partitionFor } from '../shared/http/lists.ts';
import { serve } from '../shared/http/serve.ts';
import { inState } from '../shared/keys.ts';
import type { Write } from '../shared/table.ts';
import { recordEvent } from '../shared/timeline.ts';
import { shipments } from '../shipping/index.ts';
import { cancel, type Decided, decide, redrive } from './deciding.ts';
import { shipmentsOf } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { placeOrder } from './place.ts';
import { previewOf } from './preview.ts';
import { routes } from './routes.ts';
import { getOrder, getOrderWithWaits, listTimeline, ORDERS, orders } from './store.ts';
import { describeOrder, describeOrders, forCustomer } from './view.ts';

export const handler = serve(routes, {
  async placeOrder({ caller, query, body, at }) {
    const { order, writes } = await placeOrder(body, caller, at);
    const forStaff = isStaff(caller);
    const preview = query.dryRun ? previewOf(order, await gatherFacts(order), forStaff) : undefined;
    return { body: await describeOrder(order, [], at, forStaff), writes, preview };
  },

  async listOrders({ caller, query: { customerId, status, ...page }, at }) {
    const { index, pk } = partitionFor(caller, ORDERS, { customerId, status });
    const { items, next } = await orders.list(index, pk, page);
    return { body: { items: await describeOrders(items, at, isStaff(caller)), next } };
  },

  async getOrder({ caller, params, at }) {
    const { order, waits } = await getOrderWithWaits(params.id);
    assertVisible(caller, order.customerId, 'order');
    return { body: await describeOrder(order, waits, at, isStaff(caller)) };
  },

  async getTimeline({ caller, params, query }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const page = await listTimeline(params.id, query);
    return {
      body: isStaff(caller) ? page : { ...page, items: page.items.map(forCustomer) },
    };
  },

  async cancelOrder({ caller, params, body, at }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const decided = cancel(order, await shipmentsOf(order.shipmentIds), body.reason, at, actorOf(caller));
    return decidedReply(
      decided,
      caller,
      at,
      decided.voided.map((s) => shipments.replace(s)),
    );
  },

  async listReviews({ query, at }) {
    const page = { ...query, ascending: true };
    const { items, next } = await orders.list('byState', inState(ORDERS, 'reviewing'), page);
    return { body: { items: await describeOrders(items, at, true), next } };
  },

  async reviewOrder({ caller, params, body, at }) {
    return decidedReply(decide(await getOrder(params.id), body, at, actorOf(caller)), caller, at);
  },

  async redriveOrder({ caller, params, at }) {
    return decidedReply(redrive(await getOrder(params.id), at, actorOf(caller)), caller, at);
  },
});

async function decidedReply({ order, happening }: Decided, caller: Caller, at: string, more: Write[] = []) {
  const after = { ...order, version: order.version + 1 };
  return {
    body: await describeOrder(after, [], at, isStaff(caller)),
    writes: [orders.replace(order), ...more, recordEvent(order.id, happening)],
  };
}
