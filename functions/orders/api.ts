import { customers } from '../customers/index.ts';
import { actorOf, assertVisible, isStaff } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { inState, keys } from '../shared/keys.ts';
import type { Write } from '../shared/table.ts';
import { recordEvent } from '../shared/timeline.ts';
import { getShipment, shipments, routes as shippingRoutes, warehouseRoutes } from '../shipping/index.ts';
import { over } from './amending/closing.ts';
import { decideAmendment } from './amending/deciding.ts';
import { amendingHandlers, next } from './amending/handlers.ts';
import { cancel, type Decided, decide } from './deciding.ts';
import { shipmentsOf } from './facts.ts';
import { listOrders } from './listing.ts';
import { placeOrder } from './place.ts';
import { reallocateStock } from './reallocating/handler.ts';
import { recordPastOrder } from './record-past.ts';
import { redrive } from './redriving.ts';
import { routes } from './routes.ts';
import { reportShortage } from './shortages/handler.ts';
import { getOrder, getOrderWithWaits, listTimeline, ORDERS, orders } from './store.ts';
import { forCustomer } from './timeline-view.ts';
import { describeOrder, describeOrders, type Reader, readerOf } from './view.ts';

/** What a shipment is short of is the order's to wait for; the shipment is read to see which state of it is meant. */
const served = {
  ...routes,
  reportShortage: warehouseRoutes.reportShortage,
  getShipment: shippingRoutes.getShipment,
};

export const handler = serve(served, {
  placeOrder,
  recordPastOrder,
  reallocateStock,
  reportShortage,
  getShipment,
  ...amendingHandlers,

  listOrders: (call) => listOrders(call, call.query),

  async listOrdersOfCustomer(call) {
    const { id } = call.params;
    assertVisible(call.caller, id, 'customer');
    await customers.get(keys.customer(id));
    return listOrders(call, { ...call.query, customerId: id });
  },

  async getOrder({ caller, params, at, language }) {
    const { order, waits } = await getOrderWithWaits(params.id);
    assertVisible(caller, order.customerId, 'order');
    return { body: await describeOrder(order, waits, readerOf({ caller, at, language })) };
  },

  async getTimeline({ caller, params, query }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const page = await listTimeline(params.id, query);
    return {
      body: isStaff(caller) ? page : { ...page, items: page.items.map(forCustomer) },
    };
  },

  async cancelOrder({ caller, params, body, at, language }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const decided = cancel(order, await shipmentsOf(order.shipmentIds), body.reason, at, actorOf(caller));
    const voided = decided.voided.map((s) => shipments.replace(s));
    const withdrawn = await over(order, 'withdrawn', at);
    return decidedReply(decided, readerOf({ caller, at, language }), [...voided, ...withdrawn]);
  },

  async listReviews({ caller, query, at, language }) {
    const { items, next } = await orders.list('byState', inState(ORDERS, 'reviewing'), query);
    // One that was decided this moment is on its way out of the list.
    const undecided = items.filter(({ review }) => review.state === 'waiting');
    return { body: { items: await describeOrders(undecided, readerOf({ caller, at, language })), next } };
  },

  async reviewOrder({ caller, params, body, at, language }) {
    const order = await getOrder(params.id);
    const [by, reader] = [actorOf(caller), readerOf({ caller, at, language })];
    if (!order.amendment) return decidedReply(decide(order, body, at, by), reader);
    const amended = await decideAmendment(order, body, at, by);
    return { body: await describeOrder(next(amended), [], reader), writes: amended.writes };
  },

  async redriveOrder({ caller, params, at, language }) {
    const { order, waits } = await getOrderWithWaits(params.id);
    const decided = redrive(order, waits, at, actorOf(caller));
    return decidedReply(decided, readerOf({ caller, at, language }));
  },
});

async function decidedReply({ order, happening }: Decided, reader: Reader, more: Write[] = []) {
  const after = { ...order, version: order.version + 1 };
  return {
    body: await describeOrder(after, [], reader),
    writes: [orders.replace(order), ...more, recordEvent(order.id, happening)],
  };
}
