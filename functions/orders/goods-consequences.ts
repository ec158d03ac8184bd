import { z } from 'zod';
import {
  COMPONENTS,
  expectedFor,
  isOfOrder,
  isOwed,
  type PurchaseOrder,
  purchaseOrder,
  strandedBy,
} from '../inventory/index.ts';
import type { Reading } from './consequences.ts';
import type { Moved } from './moved.ts';

/** Whoever has goods come in and not taken; and once it is closed, whoever waits in vain. */
export const ofPurchaseOrder: Reading = ({ before, after }) => {
  const po = read(after);
  const provide = providedFor(po);
  const making = provide.length > 0 ? { provide } : {};
  if (!before) return { wake: [], ...making };
  const waiting = po.lines.flatMap((l) => l.pegs).filter((p) => isOfOrder(p) && p.received > p.taken);
  const wake = [...new Set(waiting.map((p) => p.orderId))];
  const stranded = before.status === po.status ? [] : strandedBy(po);
  return {
    wake,
    ...making,
    ...(stranded.length > 0 ? { rebuy: { purchaseOrderId: po.id, stranded } } : {}),
    ...movedBy(before.expectedAt, po),
    ...postponedBy(read(before), po),
  };
};

const read = (item: unknown): PurchaseOrder => z.decode(purchaseOrder, item as z.input<typeof purchaseOrder>); // checked by decode

/** The one that changed, if it has components; and whose components it has, or brings no more. */
function providedFor(po: PurchaseOrder): string[] {
  const others = po.lines
    .flatMap((l) => l.pegs)
    .filter((p) => !isOfOrder(p))
    .filter((p) => p.received > p.taken || (po.status === 'closed' && p.quantity > p.received));
  return [...new Set([...(po.components ? [po.id] : []), ...others.map((p) => p.orderId)])];
}

/** A draft changes with every order that comes onto it; only what was sent is anybody's word. */
const movedBy = (from: unknown, { id, status, version, expectedAt }: PurchaseOrder): { moved?: Moved } =>
  isOwed(status) && typeof from === 'string' && from !== expectedAt
    ? { moved: { purchaseOrderId: id, version, from, to: expectedAt } }
    : {};

/** Whose components come on another day than was known. */
function postponedBy(before: PurchaseOrder, after: PurchaseOrder): { postpone?: string[] } {
  const makers = after.lines.flatMap((l) => l.pegs).filter((p) => !isOfOrder(p));
  const postpone = [...new Set(makers.map((p) => p.orderId))].filter((id) => {
    const [was, is] = [before, after].map((po) => expectedFor(po, id, COMPONENTS));
    return was && is && was !== is;
  });
  return postpone.length > 0 ? { postpone } : {};
}
