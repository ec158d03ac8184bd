import type { Decision } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { asSentAgain } from '../again.ts';
import { asWantedNow } from '../amending/renewing.ts';
import { askToAct, wasAsked } from '../asking.ts';
import { cancel, decide } from '../deciding.ts';
import { look } from '../facts.ts';
import type { Order } from '../model.ts';
import { type Step, type StepInput, type StepResult, serveSteps, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import {
  type Awaited,
  CHASERS,
  deadlineOf,
  nameOf,
  turnsOf,
  type WaitRef,
  withNextStage,
} from '../waiting.ts';
import { askAboutReturn } from './ask-about-return.ts';

/**
 * A wait's deadline has passed: first the one who must act is reminded, then admins are told, then the default takes
 * effect. What has happened meanwhile, or isn't due yet, is simply waited for again.
 */
const chase: Step<'Chase'> = async (input) => {
  if (!input.wait) throw new Error('a chase needs to know which wait');
  const order = await getOrder(input.orderId);
  const ref = await asSentAgain(order, await asWantedNow(order, input.wait));
  const late = await findLate(order, ref, input);
  if (!late) return { outcome: 'waiting', wait: ref };
  if (late.stage === 2) return giveUp(input, ref, late);
  await askToAct(order, late, mailOf(late), input.run);
  await remember(input, late);
  return { outcome: 'waiting', wait: withNextStage(ref, late) };
};

const mailOf = ({ stage }: Awaited) => (stage === 0 ? 'reminder' : 'escalation');

/**
 * The first of what is waited for whose deadline has passed without its coming. One of which a mail has gone out stays
 * late whatever has come meanwhile, so that a repetition puts the mail on record.
 */
async function findLate(order: Order, ref: WaitRef, { run }: StepInput): Promise<Awaited | undefined> {
  const { deadlines } = getSettings();
  for (const { beside: _, ...one } of turnsOf(ref)) {
    if (deadlineOf(one, run.at, deadlines) > now()) continue;
    if (!(await look[one.for](order, one))) return one;
    if (one.stage < 2 && (await wasAsked(order.id, one, mailOf(one), run.number))) return one;
  }
  return undefined;
}

const remember = (input: StepInput, ref: Awaited): Promise<StepResult<'Chase'>> =>
  stepOnce(input, detailOf(input, ref), async (at) => ({
    value: { outcome: 'waiting' },
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

/**
 * A review gets its configured decision, and what was not paid ahead may be cancelled; anything else can only be left to
 * a person, and the order is parked.
 */
const giveUp = (input: StepInput, ref: WaitRef, late: Awaited): Promise<StepResult<'Chase'>> =>
  stepOnce(input, detailOf(input, late), async (at) => {
    if (late.for === 'prepayment' && getSettings().prepayments.otherwise === 'cancel')
      return endUnpaid(await getOrder(input.orderId), ref, at);
    if (late.for !== 'review')
      return {
        value: { outcome: 'given-up', error: { Error: 'Overdue', Cause: `${nameOf(late)} took too long` } },
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

/** Nothing of it has been shipped or bought, and what it holds of the stock is others' to have. */
function endUnpaid(order: Order, ref: WaitRef, at: string): Decision<StepResult<'Chase'>> {
  const cancelled = cancel(order, [], 'it was not paid ahead in time', at, SYSTEM);
  return {
    value: { outcome: 'waiting', wait: ref },
    writes: [orders.replace(cancelled.order), recordEvent(order.id, cancelled.happening)],
  };
}

const detailOf = ({ run }: StepInput, ref: Awaited): string => `${nameOf(ref)}#${ref.stage}#${run.number}`;

export const handler = serveSteps({ Chase: chase, AskAboutReturn: askAboutReturn });
