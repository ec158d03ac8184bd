import type { TrackingEvent } from './attempt-model.ts';
import type { TrackingStatus } from './model.ts';
import { hasEnded } from './rules.ts';

export type Told = TrackingEvent & { status: TrackingStatus };

export const isTold = (event: TrackingEvent): event is Told => event.status !== 'unknown';

/** Whether it was the end of its way; what somebody said was no end isn't. */
export const isFinal = (event: TrackingEvent): event is Told =>
  isTold(event) && hasEnded(event.status) && !event.corrected;
