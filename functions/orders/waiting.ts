import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import type { Deadlines, Settings } from '../shared/settings.ts';
import { inEnglish, type Saying, say } from '../shared/texts/say.ts';
import { plusSeconds, secondsUntil } from '../shared/time.ts';
import { type Wait, wait } from './model.ts';

/** What a state machine's step hands to the wait that follows: which wait, and how far its deadlines have run. */
export const waitRef = z.object({
  for: z.enum(['review', 'goods', 'dispatch', 'delivery', 'payment']),
  part: z.string().optional(),
  round: z.int().min(1),
  /** 0: until the reminder, 1: until the escalation, 2: until the default takes effect. */
  stage: z.int().min(0).max(2),
  since: z.iso.datetime(),
});
export type WaitRef = z.output<typeof waitRef>;

/** As stored: with the token that wakes the execution, which never leaves the backend, and the run it belongs to. */
export const storedWait = wait.extend({ ref: waitRef, token: z.string(), run: z.int() });
export type StoredWait = z.output<typeof storedWait>;

export const nameOf = ({ for: kind, part, round }: WaitRef): string =>
  part ? `${kind}#${part}#${round}` : kind;

export const waitKey = (orderId: string, ref: WaitRef) => keys.wait(orderId, nameOf(ref));

/** Who must act on each kind of wait: a role of ours, the carrier or the customer. */
export const OWNERS = {
  review: 'reviewer',
  goods: 'purchasing',
  dispatch: 'warehouse',
  delivery: 'carrier',
  payment: 'customer',
} as const satisfies Record<WaitRef['for'], string>;

const STAGES = ['remindAfter', 'escalateAfter', 'giveUpAfter'] as const;

/** When the present stage of a wait ends. A new run of the order starts the deadlines afresh. */
export function deadlineOf(ref: WaitRef, runAt: string, deadlines: Deadlines): string {
  const since = runAt > ref.since ? runAt : ref.since;
  return plusSeconds(since, deadlines[ref.for][STAGES[ref.stage] ?? 'giveUpAfter']);
}

/** What will happen at the deadline, in words. */
export function consequenceOf({ for: kind, stage }: WaitRef, settings: Settings): Saying {
  if (stage === 0) return say('a reminder goes to {role}', { role: say(CHASERS[kind]) });
  if (stage === 1) return say('it is escalated to {role}', { role: say('admin') });
  if (kind === 'review')
    return settings.review.defaultDecision === 'approve'
      ? say('it is approved by default')
      : say('it is rejected by default');
  return say('the order is parked for an admin to redrive or cancel');
}

/** Which of our roles looks after a wait whose owner is outside. */
export const CHASERS = {
  review: 'reviewer',
  goods: 'purchasing',
  dispatch: 'warehouse',
  delivery: 'warehouse',
  payment: 'finance',
} as const satisfies Record<WaitRef['for'], string>;

/** Engines keep timers as 32-bit milliseconds, under 25 days; a longer wait is taken in legs. */
const LONGEST_LEG_SECONDS = 20 * 86_400;

export const timeoutSeconds = (at: string, until: string): number =>
  Math.min(LONGEST_LEG_SECONDS, secondsUntil(at, until));

/**
 * The wait as stored and shown.
 * @param at when it begins; its deadlines may count from later, as those of a payment do from the due date
 */
export function describeWait(
  ref: WaitRef,
  { token, run, at }: { token: string; run: number; at: string },
  until: string,
  settings: Settings,
): StoredWait {
  const { for: kind, part } = ref;
  const shown: Wait = {
    for: kind,
    ...(part ? { part } : {}),
    on: OWNERS[kind],
    since: ref.since < at ? ref.since : at,
    until,
    otherwise: inEnglish(consequenceOf(ref, settings)),
  };
  return { ...shown, ref, token, run };
}
