import type { TimelineEvent } from '../shared/timeline.ts';

/** Steps whose reason is ours alone: our faults, what a reviewer thought, whom we served before whom, and why a supplier doesn't deliver. */
const REASON_OURS = [
  'parked',
  'redriven',
  'review-approved',
  'amendment-approved',
  'goods-reallocated',
  'replenishment-closed',
  'shipment-short',
  'prepayment-waived',
];

/** What the customer is told of a step: what, when, by whom and why, unless the why is ours. */
export function forCustomer({ data: _, reason, ...event }: TimelineEvent): TimelineEvent {
  return REASON_OURS.includes(event.type) || reason === undefined ? event : { ...event, reason };
}
