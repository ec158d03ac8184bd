import { type Invoice, invoices, isReleased, prepaymentOf } from '../billing/index.ts';
import { arrivedFor, outstandingFor, type PurchaseOrder, purchaseOrders } from '../inventory/index.ts';
import { keys } from '../shared/keys.ts';
import { hasLeft, type Shipment, shipments, timesUnderWay } from '../shipping/index.ts';
import type { Order, Part, WaitKind } from './model.ts';
import type { AwaitedOutcome } from './outcomes.ts';
import type { WaitRef } from './waiting.ts';

export const shipmentsOf = (ids: readonly string[]): Promise<Shipment[]> =>
  shipments.getMany(ids.map(keys.shipment));
export const invoicesOf = (ids: readonly string[]): Promise<Invoice[]> =>
  invoices.getMany(ids.map(keys.invoice));
/** Each once, though several parts of an order wait for it. */
export const purchaseOrdersOf = (ids: readonly string[]): Promise<PurchaseOrder[]> =>
  purchaseOrders.getMany([...new Set(ids)].map(keys.purchaseOrder));

/** The how-many-th time it is that goods of a consignment are on their way. */
export const timeOf = (own: readonly Shipment[]): number =>
  own.reduce((sum, shipment) => sum + timesUnderWay(shipment) - 1, 1);

type Look<K extends WaitKind> = (
  order: Order,
  ref: Pick<WaitRef, 'part' | 'round' | 'time'>,
) => Promise<AwaitedOutcome<K> | undefined>;

/** @throws Error when the machine names a part that the order hasn't: a fault, not an outcome */
export function partOf(order: Order, id: string | undefined): Part {
  const found = order.parts.find((p) => p.id === id);
  if (!found) throw new Error(`order ${order.id} has no part ${id}`);
  return found;
}

/** The shipments of one round of a part. */
export async function consignmentOf({ shipmentIds }: Part, round: number): Promise<Shipment[]> {
  return (await shipmentsOf(shipmentIds)).filter((s) => s.round === round);
}

/**
 * Whether what a wait is for has happened, read from what is on record. Both sides ask: the wait when it begins and
 * the stream when something changes; whoever is later sees the other. What has happened stays so: asked again, by a
 * repeated run, each gives the same answer.
 */
export const look: { [K in WaitKind]: Look<K> } = {
  async review({ cancellation, review }) {
    if (review.decision) return review.decision.decision === 'approve' ? 'approved' : 'rejected';
    return cancellation && 'cancelled';
  },

  /** What came in for a cancelled order lets it go on, to where its cancellation is seen to. */
  async prepayment({ id, cancellation }) {
    const asked = await prepaymentOf(id);
    if (asked && isReleased(asked)) return 'released';
    return cancellation && 'cancelled';
  },

  async goods(order, { part, round }) {
    const own = partOf(order, part);
    const { id, purchaseOrderIds, rounds } = own;
    if (rounds >= round) return 'arrived';
    if (order.cancellation) return 'cancelled';
    const pos = await purchaseOrdersOf(purchaseOrderIds);
    const given = own.holds.some((hold) => hold.round === round);
    const arrived = given || pos.some((po) => arrivedFor(po, order.id, id).length > 0);
    const allThere = pos.every((po) => outstandingFor(po, order.id, id) === 0);
    // What was still to come is no longer wanted.
    if (order.amended && own.lines.every((line) => line.shipped === line.quantity)) return 'delivered';
    return (order.onShortage === 'complete' ? allThere : arrived) ? 'arrived' : undefined;
  },

  /**
   * Cancelling voids what hasn't left, so each shipment has left or is void; if any left, its way goes on. An amendment or
   * a shortage voids what it leaves nothing of.
   */
  async dispatch(order, { part, round }) {
    const own = await consignmentOf(partOf(order, part), round);
    if (own.some((s) => s.status === 'created')) return undefined;
    if (own.some(hasLeft)) return 'dispatched';
    return order.cancellation ? 'cancelled' : 'delivered';
  },

  /** Each consignment by itself: while one is on its way, others may be waited for. What goes again came back before. */
  async delivery(order, { part, round, time = 1 }) {
    if (order.cancellation) return 'cancelled';
    const own = (await consignmentOf(partOf(order, part), round)).filter(hasLeft);
    if (timeOf(own) > time || own.some((s) => s.status === 'returned')) return 'returned';
    return own.every((s) => s.status === 'delivered') ? 'delivered' : undefined;
  },

  async return(order, { part, round, time = 1 }) {
    if (order.cancellation) return 'cancelled';
    return timeOf(await consignmentOf(partOf(order, part), round)) > time ? 'sent-again' : undefined;
  },

  /** Its months are invoiced, in which something of it left. */
  invoice: async ({ lines }) =>
    lines.every(({ shipped, invoiced }) => invoiced === shipped) ? 'invoiced' : undefined,

  async payment(order) {
    const issued = await invoicesOf(order.invoiceIds);
    return issued.every((i) => i.open.amount === 0) ? 'paid' : undefined;
  },
};
