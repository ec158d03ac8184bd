import type { Thousandths } from '../../shared/quantity.ts';
import { SYSTEM } from '../../shared/timeline.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { ordering, quantityOf, raised } from './terms.ts';

type Line = PurchaseOrderLine;

/** Our own works have made some of it and were never given it: they have no order that they would go on with. */
const isBegunUnsent = ({ kind, status, sent }: PurchaseOrder): boolean =>
  kind === 'production' && status === 'partly-received' && !sent;

/** A line that orders what is wanted of it, as long as it may: of a draft, and of what our own works make unasked. */
export function shrunk(po: PurchaseOrder, line: Line): Line {
  if (po.status === 'draft') return ordering(line, quantityOf(line));
  return isBegunUnsent(po) ? { ...line, quantity: Math.min(line.quantity, toMake(line)) } : line;
}

/** What is made, and by the terms what is wanted beside; where nothing is, no more of it. */
function toMake(line: Line): Thousandths {
  const { received, pegs, forStock = 0 } = line;
  const waiting = pegs.reduce((sum, p) => sum + p.quantity - p.received, 0);
  const spare = pegs.reduce((rest, p) => rest - p.received, received);
  const wanted = waiting + Math.max(0, forStock - spare);
  return wanted === 0 ? received : raised(received + wanted, line);
}

/** One of which nothing is wanted any more: a draft is cancelled, and production that had begun is over. */
export function endedIfIdle(po: PurchaseOrder, at: string): PurchaseOrder {
  if (po.status === 'draft')
    return po.lines.every(({ quantity }) => quantity === 0) ? { ...po, status: 'cancelled' } : po;
  if (!isBegunUnsent(po) || po.lines.some(({ quantity, received }) => quantity > received)) return po;
  return { ...po, status: 'closed', closure: { at, by: SYSTEM, reason: 'nobody waits for the rest' } };
}
