import {
  arrivedFor,
  type Goods,
  handOver,
  heldOf,
  type PurchaseOrder,
  purchaseOrders,
  taken,
} from '../../inventory/index.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { newShipment, shipments } from '../../shipping/index.ts';
import { partOf, purchaseOrdersOf } from '../facts.ts';
import type { Order, Part } from '../model.ts';
import { type Consignment, consign, holderOf, replacePart, withConsignments } from '../parts.ts';
import { type Step, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/**
 * Makes shipments of what is ready: at first what was reserved, later what has come in for the part. A round is one
 * such consignment; the machine comes back for the next when more is to come.
 */
export const ship: Step<'Ship'> = (input) => {
  const round = input.wait?.round ?? 1;
  return stepOnce(input, String(round), async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const part = partOf(order, input.part);
    const arrivals = await takeArrivals(order.id, part, at);
    const ready = [...(round === 1 ? part.holds : []), ...arrivals.goods];
    const sent = consign(order, part, ready);
    const created = sent.map((c) => toShipment(order, part, round, c, at));
    const ids = created.map((s) => s.id);
    const parts = replacePart(order, withConsignments(part, sent, ids));
    return {
      value: resultOf(part, round, at),
      writes: [
        orders.replace({ ...order, parts, shipmentIds: [...order.shipmentIds, ...ids], updatedAt: at }),
        ...created.map((s) => shipments.create(s)),
        ...arrivals.writes,
        recordEvent(order.id, {
          type: 'shipment-created',
          at,
          by: SYSTEM,
          data: { shipmentIds: ids, part: part.id },
        }),
      ],
    };
  });
};

/** What came in for the part goes from the purchase order's name to the order's own. */
async function takeArrivals(
  orderId: string,
  part: Part,
  at: string,
): Promise<{ goods: Goods[]; writes: Write[] }> {
  const pos = await purchaseOrdersOf(part.purchaseOrderIds);
  const moves = pos.map((po) => takeFrom(po, orderId, part.id, at));
  return { goods: moves.flatMap((m) => m.goods), writes: moves.flatMap((m) => m.writes) };
}

function takeFrom(po: PurchaseOrder, orderId: string, part: string, at: string) {
  const goods = arrivedFor(po, orderId, part).map((d): Goods => ({ ...d, warehouse: po.warehouse }));
  const to = holderOf(orderId, part);
  const moves = goods.flatMap((g) => handOver(g, po.id, heldOf(po, g.sku) - g.quantity, to));
  return {
    goods,
    writes: goods.length > 0 ? [purchaseOrders.replace(taken(po, orderId, part, at)), ...moves] : [],
  };
}

const toShipment = (order: Order, part: Part, round: number, { warehouse, lines }: Consignment, at: string) =>
  newShipment(
    {
      orderId: order.id,
      part: part.id,
      round,
      customerId: order.customerId,
      warehouse,
      recipient: order.deliveryAddress,
      lines,
    },
    at,
  );

const resultOf = (part: Part, round: number, at: string): StepResult<'Ship'> => ({
  outcome: 'created',
  wait: { for: 'dispatch', part: part.id, round, stage: 0, since: at },
});
