import type { TimelineEvent } from '../../shared/timeline.ts';
import { ERASED, nameless, wordless } from './blanks.ts';

export const namelessEvent = (event: TimelineEvent): TimelineEvent => ({ ...event, by: nameless(event.by) });

export const blankEvent = (event: TimelineEvent): TimelineEvent =>
  withReference(
    OF_WISHES.includes(event.type) ? { ...wordless(event), reason: ERASED } : wordless(event),
    () => ERASED,
  );

/** Why something was to be changed, or not any more, is what a person said, whoever of ours wrote it down. */
const OF_WISHES = ['amendment-requested', 'amendment-withdrawn', 'order-amended'];

const OF_MONEY = ['payment-received', 'payment-reversed'];

/** What money came with is in its payer's own words; the payment itself keeps it, as law asks. */
export function withReference(event: TimelineEvent, told: (reference: string) => string): TimelineEvent {
  const { type, data } = event;
  if (!OF_MONEY.includes(type) || typeof data?.reference !== 'string') return event;
  return { ...event, data: { ...data, reference: told(data.reference) } };
}
