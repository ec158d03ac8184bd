import type { StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import type { Machine } from '../template/machines.ts';

/** How a task calls its function. */
export interface Task {
  state: string;
  /** States that contain it, outermost first. */
  within: readonly string[];
  kind: 'direct' | 'invoke' | 'callback';
  /** The function, when the resource itself is one. */
  function: string;
}

/** A definition as the interpreter can run it. */
export interface Prepared {
  definition: StateMachineDefinition;
  tasks: Task[];
}

/** setTimeout fires at once beyond 2^31 − 1 ms: a wait of more than 24 days ends then, unless a restart renews it. */
export const MAX_TIMER_SECONDS = 2_147_483;
/** What a task may take when its state doesn't say. */
const NO_TIMEOUT = MAX_TIMER_SECONDS;

const retrier = z.looseObject({
  IntervalSeconds: z.number().default(1),
  MaxDelaySeconds: z.number().optional(),
});
const state = z.looseObject({
  Type: z.string(),
  QueryLanguage: z.literal('JSONPath').optional(),
  Resource: z.string().optional(),
  Parameters: z.unknown().optional(),
  TimeoutSeconds: z.number().optional(),
  TimeoutSecondsPath: z.string().optional(),
  HeartbeatSeconds: z.never('heartbeats are not run here').optional(),
  Seconds: z.number().max(MAX_TIMER_SECONDS, 'a Wait of more than 24 days does not run here').optional(),
  Retry: z.array(retrier).optional(),
  get ItemProcessor() {
    return machine.optional();
  },
  get Iterator() {
    return machine.optional();
  },
  get Branches() {
    return z.array(machine).optional();
  },
});
const machine = z.looseObject({
  QueryLanguage: z.literal('JSONPath').optional(),
  TimeoutSeconds: z.number().optional(),
  get States() {
    return z.record(z.string(), state);
  },
});
type State = z.output<typeof state>;
type Definition = z.output<typeof machine>;

/**
 * Turns a deployed definition into one for the interpreter.
 * @param retryScale factor on the pauses between retries; 1 keeps them
 * @throws for what can't run here, naming the state
 */
export function prepare(
  { name, definition }: Pick<Machine, 'name' | 'definition'>,
  retryScale: number,
): Prepared {
  const parsed = machine.safeParse(JSON.parse(definition));
  if (!parsed.success) throw new Error(`state machine ${name}: ${z.prettifyError(parsed.error)}`);
  const tasks: Task[] = [];
  const prepared = prepareMachine(parsed.data, { within: [], retryScale, tasks });
  // The loose schema keeps every field of the definition; its form is asl-validator's to check, in the tests.
  return { definition: prepared as unknown as StateMachineDefinition, tasks };
}

interface Scope {
  within: readonly string[];
  retryScale: number;
  tasks: Task[];
}

const prepareMachine = (definition: Definition, scope: Scope): Definition => ({
  ...definition,
  ...(definition.TimeoutSeconds
    ? { TimeoutSeconds: Math.min(definition.TimeoutSeconds, MAX_TIMER_SECONDS) }
    : {}),
  States: Object.fromEntries(
    Object.entries(definition.States).map(([name, found]) => [name, prepareState(name, found, scope)]),
  ),
});

function prepareState(name: string, found: State, scope: Scope): State {
  const inner: Scope = { ...scope, within: [...scope.within, name] };
  const { ItemProcessor, Iterator: iterator, Branches, Retry } = found;
  const prepared: State = {
    ...found,
    ...(Retry ? { Retry: Retry.map((one) => scaled(one, scope.retryScale)) } : {}),
    ...(ItemProcessor ? { ItemProcessor: prepareMachine(ItemProcessor, inner) } : {}),
    ...(iterator ? { Iterator: prepareMachine(iterator, inner) } : {}),
    ...(Branches ? { Branches: Branches.map((branch) => prepareMachine(branch, inner)) } : {}),
  };
  if (found.Type !== 'Task') return prepared;
  scope.tasks.push({ state: name, within: scope.within, ...resourceOf(name, found.Resource ?? '') });
  return withTimeout(prepared);
}

/** Never 0: a retry must not overtake the events of the attempt before it. */
const scaled = (one: z.output<typeof retrier>, scale: number): z.output<typeof retrier> => ({
  ...one,
  IntervalSeconds: Math.max(0.001, one.IntervalSeconds * scale),
  ...(one.MaxDelaySeconds ? { MaxDelaySeconds: Math.max(0.001, one.MaxDelaySeconds * scale) } : {}),
});

function resourceOf(name: string, resource: string): Pick<Task, 'kind' | 'function'> {
  if (/^arn:[\w-]+:lambda:/.test(resource)) return { kind: 'direct', function: resource };
  if (resource.endsWith(':states:::lambda:invoke')) return { kind: 'invoke', function: '' };
  if (resource.endsWith(':states:::lambda:invoke.waitForTaskToken'))
    return { kind: 'callback', function: '' };
  throw new Error(`state ${name}: the resource ${resource} is not known to the local runner`);
}

/**
 * The interpreter reads a timeout's path from the parameters, the service from the state's input; and it takes 60 s
 * where the service waits. So both go into an envelope, made while the input is at hand.
 */
function withTimeout({ Parameters, TimeoutSeconds, TimeoutSecondsPath, ...rest }: State): State {
  return {
    ...rest,
    Parameters: {
      ...(Parameters === undefined ? { 'parameters.$': '$' } : { parameters: Parameters }),
      ...(TimeoutSecondsPath
        ? { 'timeoutSeconds.$': TimeoutSecondsPath }
        : { timeoutSeconds: TimeoutSeconds ?? NO_TIMEOUT }),
    },
    TimeoutSecondsPath: '$.timeoutSeconds',
  };
}
