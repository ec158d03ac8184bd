import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Demand } from '../cover.ts';
import { withNeeds } from './making.ts';
import type { Peg, PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { isOf, isOfOrder } from './pegs.ts';
import { outstandingFor } from './rules.ts';

/**
 * The rest won't come, or isn't to be ordered. Orders that wait for it keep their pegs until it is bought anew for each,
 * of whom it is bought by then.
 * @throws Problem conflict when there is nothing that could still come
 */
export function closeShort(po: PurchaseOrder, reason: string, at: string, by: Actor): PurchaseOrder {
  if (!isOpen(po))
    throw conflict(
      say('This purchase order is {status}; nothing of it is to come.', { status: say(po.status) }),
    );
  return withNeeds({ ...po, status: 'closed', closure: { at, by, reason }, updatedAt: at });
}

/** A part of an order that waits in vain. */
export type Stranded = Pick<Peg, 'orderId' | 'part'>;

export const strandedBy = ({ status, lines }: PurchaseOrder): Stranded[] =>
  status === 'closed'
    ? [
        ...new Map(
          lines
            .flatMap((l) => l.pegs)
            .filter((p) => isOfOrder(p) && p.quantity > p.received)
            .map(({ orderId, part }) => [`${orderId} ${part}`, { orderId, part }] as const),
        ).values(),
      ]
    : [];

/**
 * Lets a part of an order off with what came in for it.
 * @param atMost of so many SKUs
 * @returns also what it misses now
 */
export function letOff(
  po: PurchaseOrder,
  { orderId, part }: Stranded,
  at: string,
  atMost: number,
): { after: PurchaseOrder; missing: Demand[] } {
  const own = isOf(orderId, part);
  const owed = po.lines
    .map(({ sku }) => ({ sku, quantity: outstandingFor(po, orderId, part, sku) }))
    .filter(({ quantity }) => quantity > 0);
  const missing = owed.slice(0, atMost);
  const lines = po.lines.map((line) =>
    missing.some(({ sku }) => sku === line.sku) ? { ...line, pegs: cutShort(line.pegs, own) } : line,
  );
  return { after: { ...po, lines, updatedAt: at }, missing };
}

const cutShort = (pegs: readonly Peg[], own: (peg: Peg) => boolean): Peg[] =>
  pegs.map((peg) => (own(peg) ? { ...peg, quantity: peg.received } : peg)).filter((peg) => peg.quantity > 0);
