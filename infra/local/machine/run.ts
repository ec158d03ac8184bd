import { type RunOptions, StateMachine } from 'aws-local-stepfunctions';
import type { Prepared } from './definition.ts';
import { handlerOf, type TaskRunner, TOKEN_MARK } from './tasks.ts';

export interface RunRequest {
  prepared: Prepared;
  executionArn: string;
  name: string;
  machine: { arn: string; name: string };
  /** JSON text. */
  input: string;
  runner: TaskRunner;
  /** Called for each state that is entered. */
  onEntered(state: string): void;
}

export type Outcome =
  | { status: 'SUCCEEDED'; output: string }
  | { status: 'FAILED' | 'TIMED_OUT'; error: string; cause: string }
  | { status: 'ABORTED' };

export interface Run {
  outcome: Promise<Outcome>;
  abort(): void;
}

/** Runs a definition once, with its tasks' functions called. */
export function startRun(request: RunRequest): Run {
  const { prepared, runner } = request;
  let aborted = false;
  const machine = new StateMachine(prepared.definition, { validationOptions: { noValidate: true } });
  const handlers = prepared.tasks.map((task) => [
    task.state,
    handlerOf(task, request.executionArn, runner, () => aborted),
  ]);
  const options: RunOptions = {
    context: contextOf(request),
    overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) },
  };
  const { result, abort, eventLogs } = machine.run(JSON.parse(request.input), options);
  void follow(eventLogs, request);
  return {
    outcome: result.then(
      (output): Outcome => ({ status: 'SUCCEEDED', output: JSON.stringify(output) }),
      (error: unknown) => outcomeOf(error),
    ),
    abort: () => {
      aborted = true;
      abort();
      runner.tokens.abandon(request.executionArn);
    },
  };
}

const contextOf = ({ executionArn, name, machine }: RunRequest) => ({
  Execution: { Id: executionArn, Name: name },
  StateMachine: { Id: machine.arn, Name: machine.name },
  Task: { Token: TOKEN_MARK },
});

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return { status: 'FAILED', error: 'States.Runtime', cause: String(error) };
  if (error.name === 'ExecutionAbortedError') return { status: 'ABORTED' };
  if (error.name === 'ExecutionTimeoutError')
    return { status: 'TIMED_OUT', error: 'States.Timeout', cause: error.message };
  const source = error.cause instanceof Error ? error.cause : error;
  return { status: 'FAILED', error: source.name, cause: source.message };
}

/** Counts states, and closes the tokens of the siblings when a Map or Parallel state fails. */
async function follow(
  events: ReturnType<StateMachine['run']>['eventLogs'],
  request: RunRequest,
): Promise<void> {
  for await (const event of events) {
    if (event.type === 'StateEntered') request.onEntered(event.state.name);
    if (event.type === 'StateFailed' && (event.state.type === 'Map' || event.state.type === 'Parallel'))
      request.runner.tokens.abandon(request.executionArn, event.state.name, event.timestamp);
  }
}
