import {
  expectMore,
  freeOf,
  type Goods,
  heldOf,
  type PurchaseOrder,
  passOn,
  purchaseOrders,
  setAside,
  takeOver,
} from '../../inventory/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { holderOf, roundOf } from '../parts.ts';
import { orders } from '../store.ts';
import type { Exchange, Parties } from './exchange.ts';
import type { Wish } from './sources.ts';

/** An exchange as parts of one transaction; the stream wakes whoever got goods. */
export const writesOf = (
  wish: Wish,
  parties: Parties,
  before: readonly PurchaseOrder[],
  done: Exchange,
): Write[] => [
  orders.replace(done.taker),
  ...(done.giver ? [orders.replace(done.giver)] : []),
  ...done.pos.map((po) => purchaseOrders.replace(po)),
  ...stockWrites(wish, parties, before, done),
];

function stockWrites(
  { sku, warehouse }: Wish,
  { taker, giver }: Parties,
  before: readonly PurchaseOrder[],
  done: Exchange,
): Write[] {
  const goods = { sku, warehouse, quantity: done.inHand.reduce((sum, piece) => sum + piece.quantity, 0) };
  const to = holderOf(taker.order.id, taker.part.id, taker.part.rounds + 1);
  const freed = freedBy(before, done.pos, sku);
  if (!giver) return [...setAside(goods, to, freed.get(warehouse)), ...expect(sku, freed, warehouse)];
  const passed = passedBy(giver.order.id, giver.part.id, goods, done);
  return [...passed, ...(goods.quantity > 0 ? [takeOver(goods, to)] : []), ...expect(sku, freed)];
}

/** Each holder passes on all that it gives at once; what stands ready is passed on with its shipments. */
function passedBy(orderId: string, partId: string, { sku, warehouse }: Goods, done: Exchange): Write[] {
  const part = done.giver?.parts.find((p) => p.id === partId);
  const kept = (round: number) =>
    (part?.holds ?? [])
      .filter((h) => h.sku === sku && h.warehouse === warehouse && roundOf(h) === round)
      .reduce((sum, h) => sum + h.quantity, 0);
  const given = done.inHand.flatMap((piece) => {
    if (piece.kind === 'free' || piece.kind === 'ready') return [];
    if (piece.kind === 'hold')
      return [
        { holder: holderOf(orderId, partId, piece.round), rest: kept(piece.round), ...quantityOf(piece) },
      ];
    const po = done.pos.find(({ id }) => id === piece.purchaseOrderId);
    return po ? [{ holder: po.id, rest: heldOf(po, sku), ...quantityOf(piece) }] : [];
  });
  return [...Map.groupBy(given, ({ holder }) => holder)].map(([holder, all]) =>
    passOn(
      { sku, warehouse, quantity: all.reduce((sum, one) => sum + one.quantity, 0) },
      holder,
      all[0]?.rest ?? 0,
    ),
  );
}

const quantityOf = ({ quantity }: { quantity: Thousandths }) => ({ quantity });

/** What comes as free stock to each warehouse beyond what did before. */
function freedBy(
  before: readonly PurchaseOrder[],
  after: readonly PurchaseOrder[],
  sku: string,
): ReadonlyMap<string, Thousandths> {
  const sums = new Map<string, Thousandths>();
  for (const po of after) {
    const earlier = before.find(({ id }) => id === po.id);
    const change = freeOf(po, sku) - (earlier ? freeOf(earlier, sku) : 0);
    sums.set(po.warehouse, (sums.get(po.warehouse) ?? 0) + change);
  }
  return sums;
}

const expect = (sku: string, freed: ReadonlyMap<string, Thousandths>, except?: string): Write[] =>
  [...freed].flatMap(([warehouse, quantity]) =>
    quantity === 0 || warehouse === except ? [] : [expectMore({ sku, warehouse, quantity })],
  );
