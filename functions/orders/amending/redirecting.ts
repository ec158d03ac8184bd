import { type PurchaseOrder, type Supplies, turned } from '../../inventory/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Shipment } from '../../shipping/index.ts';
import { daysOf } from '../leaving.ts';
import type { Order } from '../model.ts';
import { turnOf } from '../turns.ts';

interface Papers {
  shipments: readonly Shipment[];
  pos: readonly PurchaseOrder[];
}

/** What belongs to the order, by where and when it is wanted now: shipments that haven't left, and whose turn it is. */
export const carriedOn = (
  { shipments, pos }: Papers,
  before: Order,
  after: Order,
  supplies: Supplies,
  at: string,
): Papers => ({
  shipments: shipments.map((s) => (s.status === 'created' ? redirected(s, before, after, at) : s)),
  pos: datesMoved(before, after) ? pos.map((po) => inTurn(po, after, supplies, at)) : pos,
});

function redirected(shipment: Shipment, before: Order, after: Order, at: string): Shipment {
  const stays =
    !datesMoved(before, after) &&
    before.deliveryAddress === after.deliveryAddress &&
    before.delivery === after.delivery &&
    before.purchaseOrderNumber === after.purchaseOrderNumber;
  if (stays) return shipment;
  const { shipOn: _, wantedOn: __, delivery: ___, ...rest } = shipment;
  const { deliveryAddress: recipient, delivery, purchaseOrderNumber } = after;
  return {
    ...rest,
    recipient,
    ...(delivery ? { delivery } : {}),
    ...daysOf(after, shipment.lines, getSettings()),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    updatedAt: at,
  };
}

/** Whether what was ordered before is wanted on another day. */
function datesMoved(before: Order, after: Order): boolean {
  const lines = after.lines.filter((line) =>
    before.lines.some((was) => was.lineNo === line.lineNo && was.requestedDate !== line.requestedDate),
  );
  return (
    lines.length > 0 ||
    before.requestedDate !== after.requestedDate ||
    before.delivery?.window?.from !== after.delivery?.window?.from
  );
}

/** A purchase order in which what is still to come for the order has its turn by the days of now. */
const inTurn = (po: PurchaseOrder, order: Order, supplies: Supplies, at: string): PurchaseOrder =>
  order.parts.reduce((all, part) => {
    const pegged = all.lines.filter((l) =>
      l.pegs.some((p) => p.orderId === order.id && p.part === part.id && p.quantity > p.received),
    );
    return pegged.reduce((one, { sku }) => {
      const waiter = { orderId: order.id, part: part.id, ...turnOf(order, part)(sku, supplies) };
      return turned(one, waiter, sku, at);
    }, all);
  }, po);
