import { arrivedFor, lastFirst, outstandingFor, repeg } from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { lessened } from '../../shipping/index.ts';
import type { Part } from '../model.ts';
import { holderOf, holderOfShipment, roundOf } from '../parts.ts';
import { type Holdings, lessOf, sumOf, withFreed, withPart, withPo, withShipment } from './holdings.ts';
import type { Cut } from './wishing.ts';

/** Holdings without some of a line, and how much that is. */
interface Taken {
  after: Holdings;
  quantity: Thousandths;
}

type Source = (holdings: Holdings, part: Part, cut: Cut, at: string) => Taken;

/**
 * Takes off what isn't wanted any more: first what nobody has yet, then what is reserved, last what is on shipments that
 * haven't left; of each the part that came last goes first. What isn't cut keeps all that it has, and its turn.
 * @throws Problem conflict while some of it is just leaving
 */
export const withoutCuts = (holdings: Holdings, cuts: readonly Cut[], at: string): Holdings =>
  cuts.reduce((all, cut) => withoutCut(all, cut, at), holdings);

function withoutCut(holdings: Holdings, cut: Cut, at: string): Holdings {
  let after = holdings;
  let rest = cut.quantity;
  for (const sources of [[unbought, coming], [arrived, held], [onShipments]])
    for (const { id } of holdings.parts.toReversed())
      for (const source of sources) {
        const part = after.parts.find((p) => p.id === id);
        if (rest === 0 || !part) continue;
        const taken = source(after, part, { ...cut, quantity: rest }, at);
        after = taken.after;
        rest -= taken.quantity;
      }
  if (rest > 0) throw conflict(say('Some of it is just leaving: try again in a moment.'));
  return after;
}

/** Neither reserved nor bought: the step that buys hasn't come to it. */
const unbought: Source = (all, part, cut) => {
  const { lineNo, sku } = cut;
  const pegs = all.pos.flatMap((po) => po.lines.filter((l) => l.sku === sku)).flatMap((l) => l.pegs);
  const bought = pegs.filter((p) => p.orderId === all.orderId && p.part === part.id);
  const own = (some: readonly { sku: string; quantity: Thousandths }[]) =>
    sumOf(some.filter((one) => one.sku === sku));
  const quantity = Math.min(most(part, cut), Math.max(0, own(part.lines) - own(part.holds) - sumOf(bought)));
  return { after: withPart(all, lessOf(part, lineNo, quantity)), quantity };
};

/** Bought and still to come: of drafts first, then what comes last. */
const coming: Source = (all, part, cut, at) =>
  takenFrom(all, part, cut, all.pos.toSorted(lastFirst), (before, po, rest) => {
    const quantity = Math.min(rest, outstandingFor(po, all.orderId, part.id, cut.sku));
    const waiter = { orderId: all.orderId, part: part.id };
    const after = quantity > 0 ? repeg(po, cut.sku, waiter, { quantity: -quantity }, at) : po;
    return { after: withPo(before, after), quantity };
  });

/** Come in for it, and still in the purchase order's name. */
const arrived: Source = (all, part, cut, at) =>
  takenFrom(all, part, cut, all.pos, (before, po, rest) => {
    const there = arrivedFor(po, all.orderId, part.id).filter(({ sku }) => sku === cut.sku);
    const quantity = Math.min(rest, sumOf(there));
    if (quantity === 0) return { after: before, quantity };
    const waiter = { orderId: all.orderId, part: part.id };
    const after = repeg(po, cut.sku, waiter, { quantity: -quantity, received: -quantity }, at);
    const freed = { holder: po.id, sku: cut.sku, warehouse: po.warehouse, quantity };
    return { after: withFreed(withPo(before, after), freed), quantity };
  });

/** Reserved for a consignment that isn't made yet. */
const held: Source = (all, part, cut) => {
  const own = part.holds.filter((hold) => hold.sku === cut.sku && roundOf(hold) > part.rounds);
  return takenFrom(all, part, cut, own, (before, hold, rest) => {
    const quantity = Math.min(rest, hold.quantity);
    const now = before.parts.find((p) => p.id === part.id) ?? part;
    const holds = now.holds
      .map((one) => (one === hold ? { ...hold, quantity: hold.quantity - quantity } : one))
      .filter((one) => one.quantity > 0);
    const { sku, warehouse } = hold;
    const holder = holderOf(all.orderId, part.id, roundOf(hold));
    const after = withFreed(before, { holder, sku, warehouse, quantity });
    return { after: withPart(after, { ...now, holds }), quantity };
  });
};

const onShipments: Source = (all, part, cut, at) => {
  const { lineNo, sku } = cut;
  const own = all.shipments.filter((s) => s.status === 'created' && s.part === part.id).toReversed();
  let rest = cut.quantity;
  const after = own.reduce((before, shipment) => {
    const quantity = Math.min(rest, sumOf(shipment.lines.filter((l) => l.lineNo === lineNo)));
    if (quantity === 0) return before;
    rest -= quantity;
    const less = lessened(shipment, lineNo, quantity, at);
    const { warehouse } = shipment;
    const freed = { holder: holderOfShipment(shipment), sku, warehouse, quantity };
    const now = before.parts.find((p) => p.id === part.id) ?? part;
    const short = lessOf(now, lineNo, quantity, quantity);
    return withPart(withFreed(withShipment(before, less), freed), short);
  }, all);
  return { after, quantity: cut.quantity - rest };
};

/** Takes as much from each as it has, and off the part's line. */
function takenFrom<T>(
  all: Holdings,
  part: Part,
  cut: Cut,
  sources: readonly T[],
  take: (before: Holdings, source: T, rest: Thousandths) => Taken,
): Taken {
  let rest = most(part, cut);
  const limit = rest;
  const after = sources.reduce((before, source) => {
    const taken = take(before, source, rest);
    rest -= taken.quantity;
    return taken.after;
  }, all);
  const now = after.parts.find((p) => p.id === part.id) ?? part;
  return { after: withPart(after, lessOf(now, cut.lineNo, limit - rest)), quantity: limit - rest };
}

/** Of what is wanted off, as much as the part has of the line and hasn't put on a shipment. */
const most = ({ lines }: Part, { lineNo, quantity }: Cut): Thousandths =>
  Math.min(
    quantity,
    lines.reduce((sum, l) => sum + (l.lineNo === lineNo ? l.quantity - l.shipped : 0), 0),
  );
