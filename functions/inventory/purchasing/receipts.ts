import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { assertAtOnce } from '../at-once.ts';
import type { Moved } from '../goods.ts';
import type { Came } from '../lots/coming.ts';
import { changesOfLots, withLots } from '../lots/receiving.ts';
import { consume, receive } from '../stock.ts';
import { learntFrom } from './learning.ts';
import { type Used, useUp } from './making.ts';
import type { PurchaseOrder } from './model.ts';
import { holderOfComponents, isOfOrder } from './pegs.ts';
import type { ReceiptInput } from './receipt-model.ts';
import { type Arrival, book } from './rules.ts';
import { purchaseOrders } from './store.ts';

type InLots = Pick<Moved, 'lots'>;

/** A goods receipt as one transaction: the document, the ledger, the levels, and the timelines of whom it serves. */
export async function receiveGoods(
  before: PurchaseOrder,
  receipt: ReceiptInput,
  at: string,
  by: Actor,
  came: ReadonlyMap<string, Came> = new Map(),
): Promise<{ po: PurchaseOrder; writes: Write[] }> {
  const lines = receipt.lines.map((line) => withLots(line, came.get(line.sku)));
  const { po: booked, arrivals } = book(before, { ...receipt, lines }, at, by);
  const { po, used } = useUp(booked);
  const lots = await changesOfLots(
    po.warehouse,
    came,
    used.filter((one) => one.tracked),
    at,
  );
  const writes = [
    purchaseOrders.replace(po),
    ...arrivals.flatMap((arrival) =>
      stockWrites(before, po, { ...arrival, lots: lots.get(arrival.sku) }, at, by),
    ),
    ...used.flatMap((one) => consumption(po, { ...one, lots: lots.get(one.sku) }, at, by)),
    ...timelineWrites(before, po, at, by),
  ];
  return { po: { ...po, version: before.version + 1 }, writes: assertAtOnce(writes, '/lines') };
}

const stockWrites = (
  before: PurchaseOrder,
  po: PurchaseOrder,
  arrival: Arrival & InLots,
  at: string,
  by: Actor,
): Write[] =>
  receive({ ...arrival, warehouse: po.warehouse }, po.id, {
    kind: 'receipt',
    reason: po.kind === 'production' ? 'produced' : `bought from ${po.supplier ?? 'a supplier'}`,
    reference: po.id,
    at,
    ...learntFrom(before, po, arrival.sku),
    by,
  });

const consumption = (
  po: PurchaseOrder,
  { held, rest, ...one }: Used & InLots,
  at: string,
  by: Actor,
): Write[] =>
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
