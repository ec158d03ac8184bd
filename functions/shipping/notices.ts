import type { Shipment } from './model.ts';
import { hasLeft } from './rules.ts';

/** What a customer is told of by mail, once each for every time that a shipment goes out. */
export type Notice = 'dispatched' | 'exception' | 'delivered';

/** What of it a change of a shipment brings. */
export function noticesOf(
  before: Pick<Shipment, 'status' | 'attempts'> | undefined,
  after: Shipment,
): Notice[] {
  const again = timesOf(after) > timesOf(before ?? after);
  if (!before || (before.status === after.status && !again)) return [];
  const left = again || (hasLeft(after) && !hasLeft(before));
  const { status } = after;
  return [
    ...(left ? ['dispatched' as const] : []),
    ...(status === 'exception' || status === 'delivered' ? [status] : []),
  ];
}

/** How often it has gone out. */
export const timesOf = ({ attempts = [] }: Pick<Shipment, 'attempts'>): number => attempts.length + 1;
