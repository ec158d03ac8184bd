import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor, Happening } from '../shared/timeline.ts';
import { type Shipment, voided } from '../shipping/index.ts';
import { withoutPending } from './amending/when.ts';
import type { Order, OrderStatus } from './model.ts';

/** An order as decided, and what that is called in its timeline. */
export interface Decided {
  order: Order;
  happening: Happening;
}

/** Ends of an order's life; nothing moves it from there. */
export const ENDED: readonly OrderStatus[] = ['settled', 'rejected', 'cancelled'];

/** A person (or the default) approves or rejects what the rules would not let pass. @throws Problem conflict */
export function decide(
  order: Order,
  { decision, reason }: { decision: 'approve' | 'reject'; reason: string },
  at: string,
  by: Actor,
): Decided {
  if (order.review.state !== 'waiting' || order.cancellation)
    throw conflict(say('This order does not wait for a review.'));
  const state = decision === 'approve' ? 'approved' : 'rejected';
  return {
    order: {
      ...order,
      review: { ...order.review, state, decision: { decision, reason, at, by } },
      updatedAt: at,
    },
    happening: { type: `review-${state}`, at, by, reason },
  };
}

/**
 * Asks for the cancellation; shipments that haven't left are void from this very moment, so that none of them can
 * still be dispatched while the rest is being undone.
 * @throws Problem conflict when it has ended, is being cancelled, or all of it has left the warehouse
 */
export function cancel(
  order: Order,
  shipments: readonly Shipment[],
  reason: string,
  at: string,
  by: Actor,
): Decided & { voided: Shipment[] } {
  if (ENDED.includes(order.status))
    throw conflict(say("This order is {status}; it can't be cancelled.", { status: say(order.status) }));
  if (order.cancellation) throw conflict(say('This order is being cancelled already.'));
  if (allHasLeft(order, shipments))
    throw conflict(say('All of this order has left the warehouse; it can only be returned.'));
  const undispatched = shipments.filter((s) => s.status === 'created').map((s) => voided(s, at));
  const parked = order.status === 'parked';
  return {
    order: {
      ...withoutPending(withoutFault(order)),
      status: 'cancelling',
      review: withdrawn(order.review),
      cancellation: { at, by, reason },
      redrives: order.redrives + (parked ? 1 : 0),
      updatedAt: at,
    },
    voided: undispatched,
    happening: {
      type: 'cancellation-requested',
      at,
      by,
      reason,
      data: { voidedShipmentIds: undispatched.map((s) => s.id) },
    },
  };
}

/** Nobody has to decide any more what nobody decided yet. */
const withdrawn = (review: Order['review']): Order['review'] =>
  review.state === 'pending' || review.state === 'waiting' ? { ...review, state: 'withdrawn' } : review;

/** Everything ordered is on shipments that left and didn't come back. */
function allHasLeft({ lines, parts }: Order, shipments: readonly Shipment[]): boolean {
  if (parts.length === 0) return false;
  const gone = shipments.filter(
    (s) => s.status !== 'created' && s.status !== 'void' && s.status !== 'returned',
  );
  const total = (all: readonly { quantity: number }[]) => all.reduce((sum, l) => sum + l.quantity, 0);
  return total(gone.flatMap((s) => s.lines)) >= total(lines);
}

/** What failed is over when it is taken up again, by whatever decision. */
export function withoutFault({ fault: _, ...order }: Order): Order {
  return order;
}
