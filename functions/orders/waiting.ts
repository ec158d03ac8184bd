import { z } from 'zod';
import { type Key, keys } from '../shared/keys.ts';
import type { Deadlines, Settings } from '../shared/settings.ts';
import { inEnglish, type Saying, say } from '../shared/texts/say.ts';
import { plusSeconds } from '../shared/time.ts';
import { type Wait, type WaitKind, wait, waitKind } from './model.ts';

/** One thing that is waited for, and how far its deadlines have run. */
const awaited = z.object({
  for: waitKind,
  part: z.string().optional(),
  round: z.int().min(1),
  /** The how-many-th time that its goods are on their way, or came back, where it isn't the first. */
  time: z.int().min(2).optional(),
  /** 0: until the reminder, 1: until the escalation, 2: until the default takes effect. */
  stage: z.int().min(0).max(2),
  since: z.iso.datetime(),
});
export type Awaited = z.output<typeof awaited>;

/**
 * What a state machine's step hands to the wait that follows. `beside` is what else may happen first: while one
 * consignment waits for the warehouse, the goods for the next may come in.
 */
export const waitRef = awaited.extend({ beside: z.array(awaited).optional() });
export type WaitRef = z.output<typeof waitRef>;

/** @returns undefined when nothing is waited for; what is ready to go comes before what is still to come */
export function waitForAny(all: readonly Awaited[]): WaitRef | undefined {
  const [first, ...beside] = all.toSorted((a, b) => Number(a.for === 'goods') - Number(b.for === 'goods'));
  return first && { ...first, ...(beside.length > 0 ? { beside } : {}) };
}

/** Each thing of one wait in its turn, with the others beside it. */
export function turnsOf({ beside = [], ...first }: WaitRef): WaitRef[] {
  const all = [first, ...beside];
  return all.map((one) => {
    const others = all.filter((other) => other !== one);
    return { ...one, ...(others.length > 0 ? { beside: others } : {}) };
  });
}

/** The wait with one of its things a stage further. */
export function withNextStage({ beside, ...first }: WaitRef, late: Awaited): WaitRef {
  const next = (one: Awaited) => (nameOf(one) === nameOf(late) ? { ...one, stage: one.stage + 1 } : one);
  return { ...next(first), ...(beside ? { beside: beside.map(next) } : {}) };
}

/** As stored: with the token that wakes the execution, which never leaves the backend, and the run it belongs to. */
export const storedWait = wait.extend({
  ref: waitRef,
  token: z.string(),
  run: z.int(),
  /** How many parts of the order the machine goes through; it comes back for those that come later. */
  parts: z.int().optional(),
  /** When this token's task began; there are some without from before that was kept. */
  begunAt: z.iso.datetime().optional(),
});
export type StoredWait = z.output<typeof storedWait>;

export const nameOf = ({ for: kind, part, round, time }: Awaited): string =>
  part ? [kind, part, round, ...(time ? [time] : [])].join('#') : kind;

export const waitKey = (orderId: string, ref: Awaited): Key => keys.wait(orderId, nameOf(ref));

/** Who must act on each kind of wait: a role of ours, the carrier or the customer. What came back is for whoever sold it. */
export const OWNERS = {
  review: 'reviewer',
  prepayment: 'customer',
  goods: 'purchasing',
  dispatch: 'warehouse',
  delivery: 'carrier',
  return: 'sales',
  invoice: 'finance',
  payment: 'customer',
} as const satisfies Record<WaitKind, string>;

const STAGES = ['remindAfter', 'escalateAfter', 'giveUpAfter'] as const;

/** When the first of the things waited for has its deadline. */
export function nextDeadlineOf(ref: WaitRef, runAt: string, deadlines: Deadlines): string {
  const [next = runAt] = turnsOf(ref)
    .map((one) => deadlineOf(one, runAt, deadlines))
    .toSorted();
  return next;
}

/** When the present stage of a wait ends. A new run of the order starts the deadlines afresh. */
export function deadlineOf(ref: Awaited, runAt: string, deadlines: Deadlines): string {
  const since = runAt > ref.since ? runAt : ref.since;
  return plusSeconds(since, deadlines[ref.for][STAGES[ref.stage] ?? 'giveUpAfter']);
}

/** What will happen at the deadline, in words. */
export function consequenceOf({ for: kind, stage }: Awaited, settings: Settings): Saying {
  if (stage === 0) return say('a reminder goes to {role}', { role: say(CHASERS[kind]) });
  if (stage === 1) return say('it is escalated to {role}', { role: say('admin') });
  if (kind === 'review')
    return settings.review.defaultDecision === 'approve'
      ? say('it is approved by default')
      : say('it is rejected by default');
  if (kind === 'prepayment' && settings.prepayments.otherwise === 'cancel')
    return say('the order is cancelled');
  return say('the order is parked for an admin to redrive or cancel');
}

/** Which of our roles looks after a wait whose owner is outside. */
export const CHASERS = {
  review: 'reviewer',
  prepayment: 'finance',
  goods: 'purchasing',
  dispatch: 'warehouse',
  delivery: 'warehouse',
  return: 'sales',
  invoice: 'finance',
  payment: 'finance',
} as const satisfies Record<WaitKind, string>;

/**
 * The wait as stored and shown.
 * @param at when it begins; its deadlines may count from later, as those of a payment do from the due date
 */
export function describeWait(
  ref: WaitRef,
  { token, run, at, parts }: { token: string; run: number; at: string; parts?: number | undefined },
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
  return { ...shown, ref, token, run, begunAt: at, ...(parts === undefined ? {} : { parts }) };
}
