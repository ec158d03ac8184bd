import { formatQuantity } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { receive } from '../stock.ts';
import type { PurchaseOrder, ReceiptInput } from './model.ts';
import { type Arrival, book } from './rules.ts';
import { purchaseOrders } from './store.ts';

/** A goods receipt as one transaction: the document, the ledger, the levels, and the timelines of whom it serves. */
export function receiveGoods(
  before: PurchaseOrder,
  receipt: ReceiptInput,
  at: string,
  by: Actor,
): { po: PurchaseOrder; writes: Write[] } {
  const { po, arrivals } = book(before, receipt, at, by);
  const writes = [
    purchaseOrders.replace(po),
    ...arrivals.flatMap((arrival) => stockWrites(po, arrival, at, by)),
    ...timelineWrites(before, po, at, by),
  ];
  return { po: { ...po, version: before.version + 1 }, writes };
}

const stockWrites = (po: PurchaseOrder, arrival: Arrival, at: string, by: Actor): Write[] =>
  receive({ ...arrival, warehouse: po.warehouse }, po.id, {
    kind: 'receipt',
    reason: po.kind === 'production' ? 'produced' : `bought from ${po.supplier ?? 'a supplier'}`,
    reference: po.id,
    at,
    orderedAt: po.createdAt,
    by,
  });

/** One event per served order; a receipt serves few, and a transaction holds at most 100 writes. */
function timelineWrites(before: PurchaseOrder, after: PurchaseOrder, at: string, by: Actor): Write[] {
  const got = new Map<string, { sku: string; quantity: string }[]>();
  for (const [i, line] of after.lines.entries())
    for (const [j, peg] of line.pegs.entries()) {
      const quantity = peg.received - (before.lines[i]?.pegs[j]?.received ?? 0);
      if (quantity === 0) continue;
      const goods = { sku: line.sku, quantity: formatQuantity(quantity) };
      got.set(peg.orderId, [...(got.get(peg.orderId) ?? []), goods]);
    }
  return [...got].map(([orderId, goods]) =>
    recordEvent(orderId, { type: 'goods-received', at, by, data: { purchaseOrderId: after.id, goods } }),
  );
}
