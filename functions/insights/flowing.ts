import type { Order } from '../orders/index.ts';
import { dayIn } from '../shared/time.ts';
import type { TimelineEvent } from '../shared/timeline.ts';
import type { Shipment } from '../shipping/index.ts';
import type { Fact, StepName } from './model.ts';

type Settled = Extract<Fact, { kind: 'settled' }>;
type Arrived = Extract<Fact, { kind: 'arrived' }>;

/** By which event each step ends; one that a redrive repeats counts from where it ends for good. */
const ENDS: Readonly<Record<StepName, (events: readonly TimelineEvent[]) => TimelineEvent | undefined>> = {
  review: (all) => all.find(({ type }) => type === 'review-passed' || type === 'review-approved'),
  dispatch: (all) => all.findLast(({ type }) => type === 'shipment-dispatched'),
  delivery: (all) => all.findLast(({ type }) => type === 'order-delivered'),
  payment: (all) => all.findLast(({ type }) => type === 'order-settled'),
};
const STEPS: readonly StepName[] = ['review', 'dispatch', 'delivery', 'payment'];

/** How long a settled order took, step by step; an end that nothing tells of is where the step before ended. */
export function settledOf(
  { id, placedAt }: Order,
  timeline: readonly TimelineEvent[],
  timeZone: string,
): Settled {
  let since = placedAt;
  const took = STEPS.map((step): [StepName, number] => {
    const at = ENDS[step](timeline)?.at ?? since;
    const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1000));
    since = at;
    return [step, seconds];
  });
  // One entry for each step.
  const seconds = Object.fromEntries(took) as Settled['seconds'];
  return { kind: 'settled', about: id, on: dayIn(timeZone, since), seconds };
}

/**
 * On time is what is there by the end of the day on which it was asked for, whatever was promised when it left; where
 * none was asked for, of the day that was promised then. What had to go twice, by that of the first time.
 */
export function arrivedOf(
  { id, deliveredAt, updatedAt, wantedOn, eta: last, attempts = [] }: Shipment,
  timeZone: string,
): Arrived {
  const on = dayIn(timeZone, deliveredAt ?? updatedAt);
  const eta = attempts.find((one) => one.eta)?.eta ?? last;
  const by = wantedOn ?? (eta && dayIn(timeZone, eta.promisedAt));
  return {
    kind: 'arrived',
    about: id,
    on,
    ...(by ? { onTime: on <= by } : {}),
  };
}
