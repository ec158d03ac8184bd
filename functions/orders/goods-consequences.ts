import { z } from 'zod';
import {
  COMPONENTS,
  componentsFreed,
  expectedFor,
  isOfOrder,
  isOpen,
  movement,
  newlyWaited,
  type PurchaseOrder,
  purchaseOrder,
  quoteHold,
  strandedBy,
} from '../inventory/index.ts';
import type { Change } from '../shared/stream.ts';
import type { Reading } from './consequences.ts';
import type { Moved, MovedOrder } from './moved.ts';

/** Whoever has goods come in and not taken; and once it is closed, whoever waits in vain. */
export const ofPurchaseOrder: Reading = ({ before, after }) => {
  const po = purchaseOrderOf(after);
  const earlier = before && purchaseOrderOf(before);
  const provide = providedFor(po);
  const offer = offeredBy(earlier, po);
  const making = { ...(provide.length > 0 ? { provide } : {}), ...(offer.length > 0 ? { offer } : {}) };
  const over = isOpen(po) ? {} : { over: po };
  if (!earlier) return { wake: [], ...making, ...over };
  const waiting = po.lines.flatMap((l) => l.pegs).filter((p) => isOfOrder(p) && p.received > p.taken);
  const wake = [...new Set(waiting.map((p) => p.orderId))];
  const stranded = earlier.status === po.status ? [] : strandedBy(po);
  return {
    wake,
    ...making,
    ...(earlier.version === po.version || isOpen(earlier) ? over : {}),
    ...(stranded.length > 0 ? { rebuy: { purchaseOrderId: po.id, stranded } } : {}),
    ...movedBy(earlier, po),
    ...postponedBy(earlier, po),
  };
};

const purchaseOrderOf = (item: Change['after']): PurchaseOrder =>
  z.decode(purchaseOrder, item as z.input<typeof purchaseOrder>); // checked by decode

/** Who begins to wait looks once whether something lies free: it may have been freed before anybody could know. */
const offeredBy = (before: PurchaseOrder | undefined, after: PurchaseOrder): string[] => [
  ...new Set([...newlyWaited(before, after), ...componentsFreed(before, after)]),
];

/** What came in, or came back. */
export const ofMovement: Reading = ({ after }) => {
  const { sku, change } = z.decode(
    movement.pick({ sku: true, change: true }),
    after as z.input<typeof movement>,
  ); // checked by decode
  return change > 0 ? { wake: [], offer: [sku] } : { wake: [] };
};

/** What was kept for a quote and is kept no longer, or not all of which its order took. */
export const ofQuoteHold: Reading = ({ before, after }) => {
  const { status, lines } = quoteHold.pick({ status: true, lines: true }).parse(after);
  const was = before && quoteHold.pick({ status: true }).parse(before).status;
  const isFree = status !== 'open' && (status !== 'ordered' || was === status);
  return isFree ? { wake: [], offer: [...new Set(lines.map(({ sku }) => sku))] } : { wake: [] };
};

/** The one that changed, if it has components; and whose components it has, or brings no more. */
function providedFor(po: PurchaseOrder): string[] {
  const others = po.lines
    .flatMap((l) => l.pegs)
    .filter((p) => !isOfOrder(p))
    .filter((p) => p.received > p.taken || (po.status === 'closed' && p.quantity > p.received));
  return [...new Set([...(po.components ? [po.id] : []), ...others.map((p) => p.orderId)])];
}

/** Who waited before and still does, and by when. */
function daysMoved(before: PurchaseOrder, after: PurchaseOrder): (MovedOrder & { part: string })[] {
  const pegs = after.lines.flatMap((l) => l.pegs);
  const parts = new Map(pegs.map(({ orderId, part }) => [`${orderId} ${part}`, { orderId, part }]));
  return [...parts.values()].flatMap(({ orderId, part }) => {
    const [from, to] = [before, after].map((po) => expectedFor(po, orderId, part));
    return from && to && from !== to ? [{ orderId, part, from, to }] : [];
  });
}

/**
 * Whose goods come on another day than was known, from whatever is to be sent, is sent or is made. When components are
 * bought for the first time, what is made of them is only being planned.
 */
function movedBy(before: PurchaseOrder, after: PurchaseOrder): { moved?: Moved } {
  const isPlanned = before.suppliedBy !== undefined || after.suppliedBy === undefined;
  const orders = daysMoved(before, after)
    .filter(isOfOrder)
    .map(({ part: _, ...one }) => one);
  return isOpen(after) && isPlanned && orders.length > 0
    ? { moved: { purchaseOrderId: after.id, version: after.version, orders } }
    : {};
}

/** Whose components come on another day than was known, or have all come. */
function postponedBy(before: PurchaseOrder, after: PurchaseOrder): { postpone?: string[] } {
  const moved = daysMoved(before, after).map(({ orderId }) => orderId);
  const makers = after.lines.flatMap((l) => l.pegs).filter((p) => !isOfOrder(p));
  const postpone = [...new Set(makers.map((p) => p.orderId))].filter(
    (id) => moved.includes(id) || hasAllCome(before, after, id),
  );
  return postpone.length > 0 ? { postpone } : {};
}

function hasAllCome(before: PurchaseOrder, after: PurchaseOrder, id: string): boolean {
  const [was, is] = [before, after].map((po) => expectedFor(po, id, COMPONENTS));
  const [had, has] = [before, after].map(({ lines }) =>
    lines
      .flatMap(({ pegs }) => pegs.filter((p) => p.orderId === id))
      .reduce((sum, { received }) => sum + received, 0),
  );
  return was !== undefined && is === undefined && had !== has;
}
