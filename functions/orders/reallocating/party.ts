import { outstandingFor, type PurchaseOrder, type Supplies, type Waiter } from '../../inventory/index.ts';
import { ENDED } from '../deciding.ts';
import type { Order, Part } from '../model.ts';
import { turnOf } from '../turns.ts';

/** An order that waits for goods, with the part of it that does. */
export interface Party {
  order: Order;
  part: Part;
  waiter: Waiter;
}

/**
 * @param of which part of it waits, where that is known; else the first that waits for the product
 * @returns undefined when nothing is bought for it, or it is over
 */
export function partyOf(order: Order, sku: string, supplies: Supplies, of?: string): Party | undefined {
  const bought = order.parts.filter((p) => p.kind === 'backorder' && p.purchaseOrderIds.length > 0);
  const waits = (p: Part) => p.lines.some((l) => l.sku === sku && l.shipped < l.quantity);
  const part = of ? bought.find(({ id }) => id === of) : (bought.find(waits) ?? bought[0]);
  if (!part || order.cancellation || ENDED.includes(order.status)) return undefined;
  const turn = turnOf(order, part)(sku, supplies);
  return { order, part, waiter: { orderId: order.id, part: part.id, ...turn } };
}

/** What brings anything more for the part. */
export const owedBy = ({ order, part }: Party, pos: readonly PurchaseOrder[]): PurchaseOrder[] =>
  pos.filter((po) => outstandingFor(po, order.id, part.id) > 0);

/**
 * Whether it has goods that it can't ship yet: it goes out all at once, and more is to come. What others have goes out
 * as soon as it is there, and a consignment is not taken apart.
 */
export const gathers = (party: Party, pos: readonly PurchaseOrder[]): boolean =>
  party.order.onShortage === 'complete' && party.part.rounds === 0 && owedBy(party, pos).length > 0;
