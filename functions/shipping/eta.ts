import type { TrackingEvent } from './attempt-model.ts';
import type { Shipment } from './model.ts';

type Eta = NonNullable<Shipment['eta']>;

const HOUR_MS = 3_600_000;

export const newEta = (promisedAt: string, estimatedAt: string): Eta => ({
  promisedAt,
  estimatedAt,
  slippedByHours: Math.max(0, Math.ceil((Date.parse(estimatedAt) - Date.parse(promisedAt)) / HOUR_MS)),
});

/** The promise is what was told first; what is known now is the carrier's last word by its own clock, or the delivery. */
export function etaAfter(
  before: Eta | undefined,
  events: readonly TrackingEvent[],
  deliveredAt: string | undefined,
): Eta | undefined {
  const estimatedAt =
    deliveredAt ?? events.findLast((e) => e.estimatedAt)?.estimatedAt ?? before?.estimatedAt;
  const promisedAt = before?.promisedAt ?? events.find((e) => e.estimatedAt)?.estimatedAt;
  return estimatedAt && promisedAt ? newEta(promisedAt, estimatedAt) : undefined;
}
