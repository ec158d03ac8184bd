import { assertAtOnce } from '../../inventory/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { recordEvent } from '../../shared/timeline.ts';
import { correct, handOver, shipments, timesOf, type undeliveredRoutes } from '../../shipping/index.ts';
import { ENDED } from '../deciding.ts';
import type { Order } from '../model.ts';
import { inWords } from '../parts.ts';
import { getOrder, orders } from '../store.ts';
import { inStock } from './in-stock.ts';
import { lookedAt } from './looking.ts';

/**
 * All write the order too, so that its cancellation comes before or after: it takes back what is there then, and nothing
 * that is on its way again.
 */
export const undeliveredHandlers: Handlers<typeof undeliveredRoutes> = {
  async redeliverShipment({ caller, params, body, at }) {
    const by = actorOf(caller);
    const before = await shipments.get(keys.shipment(params.id));
    const order = await goingOn(before.orderId);
    const { shipment, writes } = await handOver(before, body, at, by);
    const { reason, recipient: _, contact: __, instructions: ___, ...told } = body;
    const data = { shipmentId: shipment.id, time: timesOf(shipment), ...told };
    return {
      body: { ...shipment, version: before.version + 1 },
      writes: assertAtOnce(
        [
          orders.replace({ ...order, updatedAt: at }),
          recordEvent(order.id, { type: 'shipment-sent-again', at, by, reason, data }),
          ...writes,
        ],
        '/parcels',
      ),
    };
  },

  async correctShipment({ caller, params, body, at }) {
    const before = await shipments.get(keys.shipment(params.id));
    const order = await goingOn(before.orderId);
    const { shipment, told, writes } = await correct(before, body, at, actorOf(caller));
    return {
      body: { ...shipment, version: before.version + 1 },
      writes: [
        orders.replace({ ...order, updatedAt: at }),
        ...told.map((one) => recordEvent(order.id, one)),
        ...writes,
      ],
    };
  },

  async inspectShipment({ caller, params, body, at }) {
    const by = actorOf(caller);
    const before = await shipments.get(keys.shipment(params.id));
    const order = await goingOn(before.orderId);
    const lines = await inStock(body.lines, 'restocked', 'scrapped');
    const inspection = lookedAt(before, { lines }, at, by);
    const of = (fate: 'restocked' | 'scrapped') =>
      inWords(inspection.lines.map(({ sku, [fate]: quantity }) => ({ sku, quantity })));
    const data = { shipmentId: before.id, restocked: of('restocked'), scrapped: of('scrapped') };
    return {
      body: { ...before, inspection, version: before.version + 1, updatedAt: at },
      writes: [
        orders.replace({ ...order, updatedAt: at }),
        recordEvent(order.id, { type: 'shipment-inspected', at, by, data }),
        shipments.replace({ ...before, inspection, updatedAt: at }),
      ],
    };
  },
};

/** @throws Problem conflict when its cancellation takes back, or has taken back, what came back */
async function goingOn(orderId: string): Promise<Order> {
  const order = await getOrder(orderId);
  if (order.cancellation || ENDED.includes(order.status))
    throw conflict(say('The order of this shipment is {status}.', { status: say(order.status) }));
  return order;
}
