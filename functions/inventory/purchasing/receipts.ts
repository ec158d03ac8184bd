import { findProducts, type Product } from '../../catalog/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { assertAtOnce } from '../at-once.ts';
import { inBooks } from '../books.ts';
import type { Moved, StockWrite } from '../goods.ts';
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

type How = Pick<Moved, 'product' | 'lots'>;

/** A goods receipt as one transaction: the document, the ledger, the levels, and the timelines of whom it serves. */
export async function receiveGoods(
  before: PurchaseOrder,
  receipt: ReceiptInput,
  at: string,
  by: Actor,
  products: ReadonlyMap<string, Product>,
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
  const known = await withComponents(products, used);
  const how = ({ sku }: { sku: string }): How => ({ product: known.get(sku), lots: lots.get(sku) });
  const moved = [
    ...arrivals.flatMap((one) => stockWrites(before, po, { ...one, ...how(one) }, at, by)),
    ...used.flatMap((one) => consumption(po, { ...one, ...how(one) }, at, by)),
  ];
  const rule = po.kind === 'production' ? 'production' : 'goods-receipt';
  const writes = [
    purchaseOrders.replace(po),
    ...(await inBooks({ rule, document: { id: po.id, number: po.number }, at }, moved)),
    ...timelineWrites(before, po, at, by),
  ];
  return { po: { ...po, version: before.version + 1 }, writes: assertAtOnce(writes, '/lines') };
}

const stockWrites = (
  before: PurchaseOrder,
  po: PurchaseOrder,
  arrival: Arrival & How,
  at: string,
  by: Actor,
): StockWrite[] =>
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
  { held, rest, ...one }: Used & How,
  at: string,
  by: Actor,
): StockWrite[] =>
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

/** What components cost is asked only where there are any. */
const withComponents = async (products: ReadonlyMap<string, Product>, used: readonly Used[]) =>
  used.length === 0 ? products : new Map([...products, ...(await findProducts(used.map(({ sku }) => sku)))]);

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
