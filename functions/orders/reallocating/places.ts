import { comingFor, lastFirst, type PurchaseOrder, repeg } from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Party } from './party.ts';
import type { Source, Wish } from './sources.ts';

/** The purchase orders once a piece has changed hands, and with it the places of the two who wait. */
export function swapPlaces(
  pos: readonly PurchaseOrder[],
  piece: Source,
  { sku }: Wish,
  { taker, giver }: { taker: Party; giver: Party | undefined },
  at: string,
): PurchaseOrder[] {
  const { quantity } = piece;
  const left = leave(pos, piece, sku, { taker, giver }, at);
  if (!giver || !('purchaseOrderId' in piece)) return left;
  return left.map((po) => {
    if (po.id !== piece.purchaseOrderId) return po;
    // What has come in goes to the taker's own reservation; what is to come keeps its place, for another.
    if (piece.kind === 'arrival')
      return repeg(po, sku, giver.waiter, { quantity: -quantity, received: -quantity }, at);
    return repeg(
      repeg(po, sku, taker.waiter, { quantity }, at),
      sku,
      giver.waiter,
      { quantity: -quantity },
      at,
    );
  });
}

/**
 * Who gets goods leaves its place on a draft, which may shrink, or on what comes last, and who gave them takes it.
 * @throws Problem conflict when it doesn't wait for so much, or for the very same goods
 */
function leave(
  pos: readonly PurchaseOrder[],
  piece: Source,
  sku: string,
  { taker, giver }: { taker: Party; giver: Party | undefined },
  at: string,
): PurchaseOrder[] {
  let rest = piece.quantity;
  const after = pos.toSorted(lastFirst).map((po) => {
    const isSame = piece.kind === 'peg' && piece.purchaseOrderId === po.id;
    const quantity = isSame ? 0 : Math.min(rest, comingFor(po, taker.waiter, sku));
    if (quantity === 0) return po;
    rest -= quantity;
    const joined = giver ? repeg(po, sku, giver.waiter, { quantity }, at) : po;
    return repeg(joined, sku, taker.waiter, { quantity: -quantity }, at);
  });
  if (rest > 0)
    throw conflict(
      say('The order that gets them waits for no more than {quantity} of {sku} from elsewhere.', {
        quantity: formatQuantity(piece.quantity - rest),
        sku,
      }),
    );
  return after;
}
