import { deliver } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { tell } from '../../shared/texts/tell.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { decide } from '../deciding.ts';
import { look } from '../facts.ts';
import { type Chase, chaseMail, chaseRecipient } from '../mails.ts';
import type { Order } from '../model.ts';
import { type Step, type StepInput, type StepResult, serveSteps, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import { CHASERS, consequenceOf, deadlineOf, nameOf, type WaitRef } from '../waiting.ts';

/**
 * A wait's deadline has passed: first the one who must act is reminded, then admins are told, then the default takes
 * effect. What has happened meanwhile, or isn't due yet, is simply waited for again.
 */
const chase: Step<'Chase'> = async (input) => {
  const ref = input.wait;
  if (!ref) throw new Error('a chase needs to know which wait');
  const order = await getOrder(input.orderId);
  const dueAt = deadlineOf(ref, input.run.at, getSettings().deadlines);
  if (dueAt > now() || (await look[ref.for](order, ref))) return { outcome: 'waiting', wait: ref };
  if (ref.stage === 2) return giveUp(input, ref);
  await send(order, ref, input);
  return remember(input, ref);
};

/** To whoever looks after this wait at first, to admins after that; each mail once per run. */
async function send(order: Order, ref: WaitRef, { run }: StepInput): Promise<void> {
  const settings = getSettings();
  const stage = ref.stage === 0 ? 'reminder' : 'escalation';
  const next = { ...ref, stage: ref.stage + 1 };
  const about: Chase = {
    orderId: order.id,
    wait: ref.for,
    stage,
    since: ref.since,
    dueBy: deadlineOf(next, run.at, settings.deadlines),
    otherwise: tell(consequenceOf(next, settings), settings.language),
    findings: ref.for === 'review' ? order.review.findings.map((f) => tell(f.says, settings.language)) : [],
  };
  await deliver({
    key: `chase-${order.id}-${nameOf(ref).replaceAll(/[^\w-]/g, '_')}-${ref.stage}-${run.number}`,
    to: chaseRecipient(about, settings),
    content: () => chaseMail(about, settings),
  });
}

const remember = (input: StepInput, ref: WaitRef): Promise<StepResult<'Chase'>> =>
  stepOnce(input, detailOf(input, ref), async (at) => ({
    value: { outcome: 'waiting', wait: { ...ref, stage: ref.stage + 1 } },
    writes: [
      recordEvent(input.orderId, {
        type: ref.stage === 0 ? 'reminded' : 'escalated',
        at,
        by: SYSTEM,
        reason: `${ref.for} is overdue`,
        data: { for: ref.for, part: ref.part, to: ref.stage === 0 ? CHASERS[ref.for] : 'admin' },
      }),
    ],
  }));

/** A review gets its configured decision; anything else can only be left to a person, and the order is parked. */
const giveUp = (input: StepInput, ref: WaitRef): Promise<StepResult<'Chase'>> =>
  stepOnce(input, detailOf(input, ref), async (at) => {
    if (ref.for !== 'review')
      return {
        value: { outcome: 'given-up', error: { Error: 'Overdue', Cause: `${nameOf(ref)} took too long` } },
        writes: [],
      };
    const order = await getOrder(input.orderId);
    const { defaultDecision } = getSettings().review;
    const decided = decide(
      order,
      { decision: defaultDecision, reason: 'nobody decided in time' },
      at,
      SYSTEM,
    );
    return {
      value: { outcome: 'waiting', wait: ref },
      writes: [orders.replace(decided.order), recordEvent(order.id, decided.happening)],
    };
  });

const detailOf = ({ run }: StepInput, ref: WaitRef): string => `${nameOf(ref)}#${ref.stage}#${run.number}`;

export const handler = serveSteps({ Chase: chase });
