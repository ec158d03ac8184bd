import {
  arrivedFor,
  type Goods,
  heldOf,
  type PurchaseOrder,
  passOn,
  purchaseOrders,
  sumBySku,
  taken,
  takeOver,
} from '../../inventory/index.ts';
import { type Decision, persistently } from '../../shared/once.ts';
import type { Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { partOf, purchaseOrdersOf } from '../facts.ts';
import { holderOf, replacePart } from '../parts.ts';
import { getOrder, orders } from '../store.ts';

/** Two writes each and one for its purchase order have to fit a transaction with shipments out of every warehouse. */
export const ARRIVALS_AT_ONCE = 15;

/** What of one product came in for the part by one purchase order. */
export interface Arrived {
  po: PurchaseOrder;
  goods: Goods;
}

export const arrivalsFor = (pos: readonly PurchaseOrder[], orderId: string, part: string): Arrived[] =>
  pos.flatMap((po) =>
    arrivedFor(po, orderId, part).map((d) => ({ po, goods: { ...d, warehouse: po.warehouse } })),
  );

/** Of which part of an order, and of which of its consignments. */
export interface Consigned {
  orderId: string;
  part: string;
  round: number;
}

/** Goods go from the purchase orders' names to the order's own. */
export function takeArrivals(
  arrived: readonly Arrived[],
  { orderId, part, round }: Consigned,
  at: string,
): { goods: Goods[]; writes: Write[] } {
  const goods = putTogether(arrived.map((one) => one.goods));
  const byPo = Map.groupBy(arrived, ({ po }) => po);
  const changed = [...byPo].map(([po, own]) =>
    purchaseOrders.replace(
      taken(
        po,
        orderId,
        part,
        at,
        own.map((one) => one.goods.sku),
      ),
    ),
  );
  const passed = arrived.map(({ po, goods }) => passOn(goods, po.id, heldOf(po, goods.sku) - goods.quantity));
  const holder = holderOf(orderId, part, round);
  return { goods, writes: [...changed, ...passed, ...goods.map((g) => takeOver(g, holder))] };
}

/** The same may have come in by several purchase orders, and one transaction may touch a reservation only once. */
const putTogether = (goods: readonly Goods[]): Goods[] =>
  [...Map.groupBy(goods, (g) => g.warehouse)].flatMap(([warehouse, own]) =>
    sumBySku(own).map((d) => ({ ...d, warehouse })),
  );

/** Others may receive for the same purchase orders meanwhile. */
const ATTEMPTS = 12;

/**
 * Of more than one transaction takes, the consignment holds all but the last lot before it is made. A repetition finds
 * fewer to take.
 */
export async function takeAhead(consigned: Consigned): Promise<void> {
  for (let more = true; more; ) more = await persistently(() => takeLot(consigned), { attempts: ATTEMPTS });
}

/** @returns whether there may be more */
async function takeLot(consigned: Consigned): Promise<Decision<boolean>> {
  const { orderId, round } = consigned;
  const at = now();
  const order = await getOrder(orderId);
  const part = partOf(order, consigned.part);
  const arrived = arrivalsFor(await purchaseOrdersOf(part.purchaseOrderIds), orderId, part.id);
  if (order.cancellation || arrived.length <= ARRIVALS_AT_ONCE) return { value: false, writes: [] };
  const { goods, writes } = takeArrivals(arrived.slice(0, ARRIVALS_AT_ONCE), consigned, at);
  const holds = [...part.holds, ...goods.map((g) => ({ ...g, round }))];
  const parts = replacePart(order, { ...part, holds });
  return { value: true, writes: [orders.replace({ ...order, parts, updatedAt: at }), ...writes] };
}
