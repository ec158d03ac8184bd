import {
  arrivedFor,
  type Goods,
  heldOf,
  outstandingFor,
  type PurchaseOrder,
  passOn,
  purchaseOrders,
  sumBySku,
  taken,
  takeOver,
} from '../../inventory/index.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { addShipment, newShipment } from '../../shipping/index.ts';
import { partOf, purchaseOrdersOf } from '../facts.ts';
import type { Order, Part } from '../model.ts';
import { type Consignment, consign, holderOf, holdsFor, replacePart, withConsignments } from '../parts.ts';
import { besideOthers, type Step, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import type { Awaited } from '../waiting.ts';

/**
 * Makes shipments of what is ready: at first what was reserved, later what has come in for the part. A round is one
 * such consignment; the machine comes back for the next when more is to come.
 */
export const ship: Step<'Ship'> = async (input) => {
  const round = input.wait?.round ?? 1;
  const result = await stepOnce<'Ship'>(input, String(round), async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const part = partOf(order, input.part);
    const pos = await purchaseOrdersOf(part.purchaseOrderIds);
    const arrivals = takeArrivals(pos, order.id, part, round, at);
    const more = pos.some((po) => outstandingFor(po, order.id, part.id) > 0);
    const ready = [...holdsFor(part, round), ...arrivals.goods];
    const sent = consign(order, part, ready);
    const created = sent.map((c) => toShipment(order, part, round, c, at));
    const ids = created.map((s) => s.id);
    const parts = replacePart(order, withConsignments(part, sent, ids));
    return {
      value: resultOf(part, round, more, at),
      writes: [
        orders.replace({ ...order, parts, shipmentIds: [...order.shipmentIds, ...ids], updatedAt: at }),
        ...created.flatMap(addShipment),
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
  return besideOthers(result, input.wait);
};

/** What came in for the part goes from the purchase order's name to the order's own. */
function takeArrivals(
  pos: readonly PurchaseOrder[],
  orderId: string,
  part: Part,
  round: number,
  at: string,
): { goods: Goods[]; writes: Write[] } {
  const moves = pos.map((po) => takeFrom(po, orderId, part.id, at));
  const goods = putTogether(moves.flatMap((m) => m.goods));
  const holder = holderOf(orderId, part.id, round);
  return {
    goods,
    writes: [...moves.flatMap((m) => m.writes), ...goods.map((g) => takeOver(g, holder))],
  };
}

function takeFrom(po: PurchaseOrder, orderId: string, part: string, at: string) {
  const goods = arrivedFor(po, orderId, part).map((d): Goods => ({ ...d, warehouse: po.warehouse }));
  const passed = goods.map((g) => passOn(g, po.id, heldOf(po, g.sku) - g.quantity));
  return {
    goods,
    writes: goods.length > 0 ? [purchaseOrders.replace(taken(po, orderId, part, at)), ...passed] : [],
  };
}

/** The same may have come in by several purchase orders, and one transaction may touch a reservation only once. */
const putTogether = (goods: readonly Goods[]): Goods[] =>
  [...Map.groupBy(goods, (g) => g.warehouse)].flatMap(([warehouse, own]) =>
    sumBySku(own).map((d) => ({ ...d, warehouse })),
  );

const toShipment = (order: Order, part: Part, round: number, { warehouse, lines }: Consignment, at: string) =>
  newShipment(
    {
      orderId: order.id,
      part: part.id,
      round,
      customerId: order.customerId,
      warehouse,
      recipient: order.deliveryAddress,
      ...(order.delivery ? { delivery: order.delivery } : {}),
      ...(order.purchaseOrderNumber ? { purchaseOrderNumber: order.purchaseOrderNumber } : {}),
      lines,
    },
    at,
  );

/** Waits for the warehouse, and beside that for the goods that are still owed. */
function resultOf({ id: part }: Part, round: number, more: boolean, since: string): StepResult<'Ship'> {
  const goods: Awaited = { for: 'goods', part, round: round + 1, stage: 0, since };
  return {
    outcome: 'created',
    wait: { for: 'dispatch', part, round, stage: 0, since, ...(more ? { beside: [goods] } : {}) },
  };
}
