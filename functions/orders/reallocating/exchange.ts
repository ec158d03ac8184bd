import type { PurchaseOrder } from '../../inventory/index.ts';
import type { Order, Part } from '../model.ts';
import { replacePart, roundOf } from '../parts.ts';
import { owedBy, type Party } from './party.ts';
import { swapPlaces } from './places.ts';
import { draw, type Source, type Wish } from './sources.ts';

/** What becomes of the orders and the purchase orders when goods change hands. */
export interface Exchange {
  taker: Order;
  giver: Order | undefined;
  /** Those that change, and one that shows that the giver still has to wait. */
  pos: PurchaseOrder[];
  /** What is there already and goes into the taker's own reservation. */
  inHand: Exclude<Source, { kind: 'peg' }>[];
}

export interface Parties {
  taker: Party;
  giver: Party | undefined;
}

/** @throws Problem conflict when one hasn't so much to give, or the other doesn't wait for it */
export function exchange(
  wish: Wish,
  parties: Parties,
  before: readonly PurchaseOrder[],
  sources: readonly Source[],
  at: string,
): Exchange {
  const { taker, giver } = parties;
  const pieces = draw(sources, wish);
  const after = pieces.reduce((pos, piece) => swapPlaces(pos, piece, wish, parties, at), [...before]);
  const inHand = pieces.filter((piece) => piece.kind !== 'peg');
  const [proof] = giver && inHand.length > 0 ? owedBy(giver, before) : [];
  return {
    taker: withPart(taker, withHold(taker.part, wish, inHand), after, at),
    giver: giver && withPart(giver, withoutHolds(giver.part, wish, inHand), after, at),
    pos: after.filter((po) => !before.includes(po) || po === proof),
    inHand,
  };
}

/** What was given goes with the next consignment. */
function withHold(part: Part, { sku, warehouse }: Wish, inHand: readonly Source[]): Part {
  const quantity = inHand.reduce((sum, piece) => sum + piece.quantity, 0);
  const hold = { sku, warehouse, quantity, round: part.rounds + 1 };
  return quantity > 0 ? { ...part, holds: [...part.holds, hold] } : part;
}

function withoutHolds(part: Part, { sku, warehouse }: Wish, inHand: readonly Source[]): Part {
  let given = inHand.reduce((sum, piece) => sum + (piece.kind === 'hold' ? piece.quantity : 0), 0);
  const holds = part.holds.map((hold) => {
    if (hold.sku !== sku || hold.warehouse !== warehouse || roundOf(hold) <= part.rounds) return hold;
    const less = Math.min(given, hold.quantity);
    given -= less;
    return { ...hold, quantity: hold.quantity - less };
  });
  return { ...part, holds: holds.filter((hold) => hold.quantity > 0) };
}

/** The order with the part, which knows of every purchase order on which it has a place. */
function withPart({ order, waiter }: Party, part: Part, pos: readonly PurchaseOrder[], at: string): Order {
  const isOn = (po: PurchaseOrder) =>
    po.lines.some((l) => l.pegs.some((p) => p.orderId === order.id && p.part === waiter.part));
  const ids = pos.filter(isOn).map((po) => po.id);
  const knowing = (known: readonly string[]) => [...new Set([...known, ...ids])];
  return {
    ...order,
    parts: replacePart(order, { ...part, purchaseOrderIds: knowing(part.purchaseOrderIds) }),
    purchaseOrderIds: knowing(order.purchaseOrderIds),
    updatedAt: at,
  };
}
