import { z } from 'zod';
import { idOf } from '../shared/ids.ts';
import { keys } from '../shared/keys.ts';
import { log, logAbout } from '../shared/log.ts';
import { type Decision, once } from '../shared/once.ts';
import { getSettings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { timeoutSeconds } from './legs.ts';
import { type OutcomeOf, type StepName, stepName } from './outcomes.ts';
import { nextDeadlineOf, type WaitRef, waitRef } from './waiting.ts';

/** What the state machine hands to every step: ids and where in the flow it is, never documents. */
export const stepInput = z.object({
  step: stepName,
  orderId: idOf('ord'),
  /** Which run of the order this is: 0 at first, then one more for every redrive; since when, and by which request. */
  run: z.object({ number: z.int(), at: z.iso.datetime(), traceId: z.string().optional() }),
  part: z.string().optional(),
  /** Those that the machine goes through. */
  parts: z.array(z.unknown()).optional(),
  wait: waitRef.optional(),
  token: z.string().optional(),
  invoiceId: z.string().optional(),
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }).optional(),
});
export type StepInput = z.output<typeof stepInput>;

/** What a step answers; the machine's choices read `outcome`, its waits take `wait`. */
export interface StepResult<N extends StepName> {
  outcome: OutcomeOf<N>;
  wait?: z.input<typeof waitRef>;
  [more: string]: unknown;
}

export type Step<N extends StepName> = (input: StepInput) => Promise<StepResult<N>>;
type Steps = { [N in StepName]?: Step<N> };

/** The Lambda handler of a group of steps; faults go through to the machine, which retries them and then parks. */
export const serveSteps = (steps: Steps) => async (event: unknown) => {
  const input = stepInput.parse(event);
  const { step, orderId, part, run } = input;
  const trace = run.traceId ? { traceId: run.traceId } : {};
  return logAbout({ step, orderId, part, ...trace }, () => take(steps, input));
};

async function take(steps: Steps, input: StepInput) {
  try {
    const step = steps[input.step];
    if (!step) throw new Error(`no step ${input.step} here`);
    const result = await step(input);
    log('info', 'step', { outcome: result.outcome });
    return withTimeout(result, input);
  } catch (error) {
    log('warn', 'step failed', { error });
    throw error;
  }
}

/** The machine's timeout is worked out when asked: a step that is repeated later has less time left. */
function withTimeout(result: StepResult<StepName>, { run }: StepInput) {
  if (!result.wait) return result;
  const ref = waitRef.parse(result.wait);
  const seconds = timeoutSeconds(now(), nextDeadlineOf(ref, run.at, getSettings().deadlines));
  return { ...result, wait: { ...ref, seconds } };
}

/** A step that takes effect once for the order (or the part, or the round) and then always answers the same. */
export async function stepOnce<N extends StepName>(
  input: StepInput,
  detail: string,
  decide: (at: string) => Promise<Decision<StepResult<N>>>,
): Promise<StepResult<N>> {
  const name = [input.step, input.part, detail].filter(Boolean).join('#');
  const { value } = await once<StepResult<N>>({
    key: keys.step(input.orderId, name),
    recall: (record) => record.value as StepResult<N>, // written by `once` from one
    decide: () => decide(now()),
  });
  return value;
}

/** What a step has waited for next, beside whatever else the part was waiting for when it came to the step. */
export const besideOthers = <N extends StepName>(
  { wait, ...result }: StepResult<N>,
  before: WaitRef | undefined,
): StepResult<N> => ({
  ...result,
  ...(wait ? { wait: { ...wait, beside: [...(before?.beside ?? []), ...(wait.beside ?? [])] } } : {}),
});
