import Big from 'big.js';
import { newId } from '../../shared/ids.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Demand } from '../cover.ts';
import { allocate } from './allocating.ts';
import { withDays } from './days.ts';
import { withNeeds } from './making.ts';
import type { Peg, PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { isOpen } from './open.ts';
import { toCome } from './owed.ts';
import { isOf } from './pegs.ts';
import type { ReceiptInput } from './receipt-model.ts';
import { endedIfIdle, shrunk } from './shrinking.ts';

type Line = PurchaseOrderLine;

/** What one receipt line adds to stock, how much of that is for waiting orders, and what was expected as free stock. */
export interface Arrival {
  sku: string;
  quantity: Thousandths;
  forOrders: Thousandths;
  expected: Thousandths;
}

/** A receipt as it is kept. */
export type Booked = Omit<PurchaseOrder['receipts'][number], 'id' | 'at' | 'by'>;

/**
 * Books what came in: whoever waits is served in turn, what exceeds the pegs becomes free stock. What came in damaged is
 * only written down.
 * @throws Problem conflict for an order of which nothing may come, unprocessable for a SKU that isn't on it
 */
export function book(
  po: PurchaseOrder,
  receipt: Booked,
  at: string,
  by: Actor,
): { po: PurchaseOrder; arrivals: Arrival[] } {
  if (po.status === 'cancelled' || po.status === 'closed')
    throw conflict(
      say('This purchase order is {status}; book the goods as an adjustment.', { status: say(po.status) }),
    );
  const unknown = receipt.lines.findIndex((r) => !po.lines.some((l) => l.sku === r.sku));
  if (unknown >= 0) throw fieldProblem(`/lines/${unknown}/sku`, say('is not on this purchase order'));
  const came = new Map(receipt.lines.map((r) => [r.sku, r.quantity]));
  const lines = po.lines.map((line) => bookLine(line, came.get(line.sku) ?? 0));
  const done = lines.every((l) => toCome(l) === 0);
  const after: PurchaseOrder = {
    ...po,
    lines,
    status: done ? 'received' : 'partly-received',
    receipts: [...po.receipts, { id: newId('rcp'), at, by, ...receipt }],
    updatedAt: at,
  };
  const arrivals = receipt.lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ sku, quantity }) => ({
      sku,
      quantity,
      forOrders: receivedFor(lines, sku) - receivedFor(po.lines, sku),
      expected: freeOf(po, sku) - freeOf(after, sku),
    }));
  return { po: after, arrivals };
}

/** @throws Problem unprocessable naming the line of which more comes in, damaged or not, than the tolerance allows */
export function assertTolerable(po: PurchaseOrder, receipt: ReceiptInput, percent: string): void {
  for (const [i, { sku, quantity, damaged = 0 }] of receipt.lines.entries()) {
    const line = po.lines.find((l) => l.sku === sku);
    const most = Big(line?.quantity ?? 0)
      .times(Big(percent).plus(100))
      .div(100)
      .plus(line?.owedAgain ?? 0);
    if (line && most.lt(line.received + quantity + damaged))
      throw fieldProblem(
        `/lines/${i}/${most.lt(line.received + quantity) ? 'quantity' : 'damaged'}`,
        say('is more than the {rest} still to come and {percent} percent of what was ordered', {
          rest: formatQuantity(toCome(line)),
          percent,
        }),
      );
  }
}

const bookLine = (line: Line, quantity: Thousandths): Line => ({
  ...line,
  received: line.received + quantity,
  pegs: allocate(quantity, line.pegs),
});

const receivedFor = (lines: readonly Line[], sku: string): Thousandths =>
  lines.filter((l) => l.sku === sku).reduce((sum, l) => sum + l.pegs.reduce((s, p) => s + p.received, 0), 0);

/** Whether the supplier or the works has it and hasn't brought all of it. */
export const isOwed = (status: PurchaseOrder['status']): boolean =>
  status === 'sent' || status === 'partly-received';

/** What is still to come in of a SKU beyond what orders wait for: free stock when it comes. */
export const freeOf = (po: PurchaseOrder, sku: string): Thousandths =>
  isOpen(po)
    ? po.lines
        .filter((line) => line.sku === sku)
        .reduce((sum, line) => {
          const waiting = line.pegs.reduce((s, p) => s + p.quantity - p.received, 0);
          return sum + Math.max(0, toCome(line) - waiting);
        }, 0)
    : 0;

/** What came in for this part of an order and wasn't handed over yet, per SKU. */
export const arrivedFor = (po: PurchaseOrder, orderId: string, part: string): Demand[] =>
  po.lines.flatMap((line) => {
    const quantity = line.pegs.filter(isOf(orderId, part)).reduce((sum, p) => sum + p.received - p.taken, 0);
    return quantity > 0 ? [{ sku: line.sku, quantity }] : [];
  });

/** What is still to come in for this part of an order, of one SKU or of all. */
export const outstandingFor = (po: PurchaseOrder, orderId: string, part: string, sku?: string): Thousandths =>
  po.lines
    .filter((l) => sku === undefined || l.sku === sku)
    .flatMap((l) => l.pegs.filter(isOf(orderId, part)))
    .reduce((sum, p) => sum + p.quantity - p.received, 0);

/** Received for any order and still held under the purchase order's name, of one SKU. */
export const heldOf = (po: PurchaseOrder, sku: string): Thousandths =>
  po.lines
    .filter((l) => l.sku === sku)
    .reduce((sum, l) => sum + l.pegs.reduce((s, p) => s + p.received - p.taken, 0), 0);

/** Marks all that arrived for this part as handed over. */
export function taken(
  po: PurchaseOrder,
  orderId: string,
  part: string,
  at: string,
  skus: readonly string[],
): PurchaseOrder {
  const lines = po.lines.map((line) =>
    skus.includes(line.sku)
      ? {
          ...line,
          pegs: line.pegs.map((peg) => (isOf(orderId, part)(peg) ? { ...peg, taken: peg.received } : peg)),
        }
      : line,
  );
  return { ...po, lines, updatedAt: at };
}

/**
 * Takes the order's pegs off. A draft shrinks to what is still wanted, and is cancelled when nothing is; production that
 * was never sent shrinks to what is made. Of what somebody was sent, the goods become free stock.
 * @param skus of these only; of all when left out
 */
export function unpeg(
  po: PurchaseOrder,
  orderId: string,
  at: string,
  skus?: readonly string[],
): PurchaseOrder {
  const others = (line: Line) => line.pegs.filter((peg) => peg.orderId !== orderId);
  return repegged(po, (line) => (skus && !skus.includes(line.sku) ? line.pegs : others(line)), at);
}

/** With these pegs: what may shrink orders what is wanted by them, a draft by when the last of that is there. */
export function repegged(po: PurchaseOrder, pegsOf: (line: Line) => Peg[], at: string): PurchaseOrder {
  const lines = po.lines.map((line) => shrunk(po, { ...line, pegs: pegsOf(line) }));
  const after = endedIfIdle({ ...po, lines, updatedAt: at }, at);
  return withNeeds(po.status === 'draft' ? withDays(after) : after);
}
