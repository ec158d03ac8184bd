import { secondsUntil } from '../shared/time.ts';

/** Engines keep timers as 32-bit milliseconds, under 25 days; a longer wait is taken in legs. */
const LONGEST_LEG_SECONDS = 20 * 86_400;

/**
 * A wait that begins after its deadline had nothing to be chased for: what it is for may have happened, and its task is
 * to see that before it times out, also where many begin at once.
 */
const LATE_SECONDS = 5;

export const timeoutSeconds = (at: string, until: string): number =>
  until <= at ? LATE_SECONDS : Math.min(LONGEST_LEG_SECONDS, secondsUntil(at, until));
