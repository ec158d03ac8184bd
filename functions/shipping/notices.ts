import type { Shipment } from './model.ts';
import { hasLeft } from './rules.ts';

/** What a customer is told of by mail, once each per shipment. */
export type Notice = 'dispatched' | 'exception' | 'delivered';

/** What of it a change of a shipment brings. */
export function noticesOf(before: Pick<Shipment, 'status'> | undefined, after: Shipment): Notice[] {
  if (!before || before.status === after.status) return [];
  const left = hasLeft(after) && !hasLeft(before);
  const { status } = after;
  return [
    ...(left ? ['dispatched' as const] : []),
    ...(status === 'exception' || status === 'delivered' ? [status] : []),
  ];
}
