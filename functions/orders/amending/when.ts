import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order } from '../model.ts';
import type { Amendment, AmendmentStatus } from './model.ts';

/** An order is amended while it is on its way. @throws Problem conflict */
export function assertAmendable({ status, prepayment }: Order): void {
  if (prepayment) throw conflict(say('This order is paid ahead: it stays as it is.'));
  if (status === 'confirmed') return;
  if (status === 'placed' || status === 'reviewing')
    throw conflict(say('This order is not confirmed yet: amend it once it is.'));
  throw conflict(say("This order is {status}; it can't be amended.", { status: say(status) }));
}

/** The amendment that a reviewer still has to decide. */
export const pendingOf = ({ amendment }: Order, at: string): Order['amendment'] =>
  amendment && amendment.until > at ? amendment : undefined;

/** Nothing is written down when one lapses. */
export const statusAt = (
  { status, until }: Pick<Amendment, 'status' | 'until'>,
  at: string,
): AmendmentStatus => (status === 'waiting' && (until ?? at) <= at ? 'lapsed' : status);

/** The order with none that waits. */
export function withoutPending({ amendment: _, ...order }: Order): Order {
  return order;
}
