import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { consume, receive } from '../stock.ts';
import { type Used, useUp } from './making.ts';
import type { PurchaseOrder, ReceiptInput } from './model.ts';
import { holderOfComponents, isOfOrder } from './pegs.ts';
import { type Arrival, book } from './rules.ts';
import { purchaseOrders } from './store.ts';

/** A goods receipt as one transaction: the document, the ledger, the levels, and the timelines of whom it serves. */
export function receiveGoods(
  before: PurchaseOrder,
  receipt: ReceiptInput,
  at: string,
  by: Actor,
): { po: PurchaseOrder; writes: Write[] } {
  const { po: booked, arrivals } = book(before, receipt, at, by);
  const { po, used } = useUp(booked);
  const writes = [
    purchaseOrders.replace(po),
    ...arrivals.flatMap((arrival) => stockWrites(po, arrival, at, by)),
    ...used.flatMap((one) => consumption(po, one, at, by)),
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

const consumption = (po: PurchaseOrder, { held, rest, ...one }: Used, at: string, by: Actor): Write[] =>
  consume(
    { ...one, warehouse: po.warehouse },
    { holder: holderOfComponents(po.id), held, rest },
    { kind: 'consumption', reason: 'used in production', reference: po.id, at, orderedAt: po.createdAt, by },
    () =>
      conflict(
        say('For so much {quantity} of {sku} is needed, and not all of it is there.', {
          quantity: formatQuantity(one.quantity),
          sku: one.sku,
        }),
      ),
  );

/** One event per served order; a receipt serves few, and a transaction holds at most 100 writes. */
function timelineWrites(before: PurchaseOrder, after: PurchaseOrder, at: string, by: Actor): Write[] {
  const got = new Map<string, { sku: string; quantity: string }[]>();
  for (const [i, line] of after.lines.entries())
    for (const [j, peg] of line.pegs.entries()) {
      if (!isOfOrder(peg)) continue;
      const quantity = peg.received - (before.lines[i]?.pegs[j]?.received ?? 0);
      if (quantity === 0) continue;
      const goods = { sku: line.sku, quantity: formatQuantity(quantity) };
      got.set(peg.orderId, [...(got.get(peg.orderId) ?? []), goods]);
    }
  return [...got].map(([orderId, goods]) =>
    recordEvent(orderId, { type: 'goods-received', at, by, data: { purchaseOrderId: after.id, goods } }),
  );
}
