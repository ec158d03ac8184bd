import type { Thousandths } from '../../shared/quantity.ts';
import type { Turn } from './allocating.ts';
import type { Peg, PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { isOf } from './pegs.ts';
import { outstandingFor, repegged } from './rules.ts';

/** A part of an order that waits for goods, and when it has its turn. */
export type Waiter = Turn & Pick<Peg, 'orderId' | 'part'>;

/** What of a product may still come in for a part of an order. */
export const comingFor = (po: PurchaseOrder, { orderId, part }: Waiter, sku: string): Thousandths =>
  isOpen(po) ? outstandingFor(po, orderId, part, sku) : 0;

/** So much more or less of a product for a part of an order; some of it may have come in. */
export interface Change {
  quantity: Thousandths;
  received?: Thousandths;
}

/** A purchase order with more or less of a product for a part of an order. */
export function repeg(
  po: PurchaseOrder,
  sku: string,
  waiter: Waiter,
  { quantity, received = 0 }: Change,
  at: string,
): PurchaseOrder {
  const own = isOf(waiter.orderId, waiter.part);
  const changed = (peg: Peg): Peg =>
    own(peg) ? { ...peg, quantity: peg.quantity + quantity, received: peg.received + received } : peg;
  const withOwn = (pegs: readonly Peg[]): readonly Peg[] =>
    pegs.some(own) ? pegs : [...pegs, { ...waiter, quantity: 0, received: 0, taken: 0 }];
  const pegsOf = (pegs: readonly Peg[]) =>
    withOwn(pegs)
      .map(changed)
      .filter((peg) => peg.quantity > 0);
  return repegged(po, (line) => (line.sku === sku ? pegsOf(line.pegs) : line.pegs), at);
}

/** A purchase order in which a part of an order has its turn by another day. */
export const turned = (po: PurchaseOrder, waiter: Waiter, sku: string, at: string): PurchaseOrder => {
  const own = isOf(waiter.orderId, waiter.part);
  const turn = (peg: Peg): Peg => (own(peg) ? { ...peg, ...waiter } : peg);
  const lines = po.lines.map((line) => (line.sku === sku ? { ...line, pegs: line.pegs.map(turn) } : line));
  return { ...po, lines, updatedAt: at };
};
