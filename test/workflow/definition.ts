import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
export const SOURCE = readFileSync(join(ROOT, 'statemachines/order-lifecycle.asl.json'), 'utf8');

const retrier = z.object({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.int().optional(),
  BackoffRate: z.number().optional(),
  MaxAttempts: z.int().optional(),
  MaxDelaySeconds: z.int().optional(),
  JitterStrategy: z.string().optional(),
});
const choice = z.object({
  Variable: z.string(),
  StringEquals: z.string().optional(),
  IsPresent: z.boolean().optional(),
  Next: z.string(),
});
const state = z.object({
  Type: z.string(),
  Resource: z.string().optional(),
  Parameters: z.record(z.string(), z.unknown()).optional(),
  TimeoutSeconds: z.int().optional(),
  TimeoutSecondsPath: z.string().optional(),
  Retry: z.array(retrier).optional(),
  Catch: z.array(z.object({ ErrorEquals: z.array(z.string()), Next: z.string() })).optional(),
  Choices: z.array(choice).optional(),
  Default: z.string().optional(),
  Next: z.string().optional(),
  ResultPath: z.string().nullable().optional(),
  get ItemProcessor() {
    return machine.optional();
  },
});
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });
export type State = z.output<typeof state>;
export type Machine = z.output<typeof machine>;

export const DEFINITION: Machine = machine.parse(JSON.parse(SOURCE));

/** The machine and those within it. */
export const machines = (of: Machine = DEFINITION): Machine[] => [
  of,
  ...Object.values(of.States).flatMap(({ ItemProcessor }) => (ItemProcessor ? machines(ItemProcessor) : [])),
];

/** All states by name, wherever they are. */
export const STATES: [string, State][] = machines().flatMap(({ States }) => Object.entries(States));
export const ofType = (type: string): [string, State][] => STATES.filter(([, s]) => s.Type === type);

/** Where a state may go on to. */
export const nextOf = ({ Next, Default, Choices = [], Catch = [] }: State): string[] =>
  [Next, Default, ...Choices.map((c) => c.Next), ...Catch.map((c) => c.Next)].filter(
    (name) => name !== undefined,
  );

/** The machine's part of a waiting task's call; the function's own is in `Payload`. */
export const isWait = ({ Resource }: State): boolean => Resource?.endsWith('.waitForTaskToken') ?? false;

const payload = z.object({ step: z.string() });
const call = z.object({ FunctionName: z.string(), Payload: payload });

/** Which step a task calls, in which of the functions that the placeholders stand for. */
export function callOf(task: State): { placeholder: string; step: string } {
  const { FunctionName, Payload } = isWait(task)
    ? call.parse(task.Parameters)
    : { FunctionName: task.Resource ?? '', Payload: payload.parse(task.Parameters) };
  return { placeholder: FunctionName.slice(2, -1), step: Payload.step };
}
