import { z } from 'zod';
import { FunctionError } from '../functions/errors.ts';
import { MAX_TIMER_SECONDS, type Task } from './definition.ts';
import { Abandoned, TaskFailure } from './errors.ts';
import type { Tokens } from './tokens.ts';

/** Stands for `$$.Task.Token`: the interpreter's context is the same for a whole run, a token is new per task. */
export const TOKEN_MARK = '#task-token#';

export interface TaskRunner {
  tokens: Tokens;
  invoke(name: string, event: unknown): Promise<unknown>;
}

const envelope = z.object({ parameters: z.unknown(), timeoutSeconds: z.number() });
const lambdaParameters = z.object({ FunctionName: z.string(), Payload: z.unknown() });

/**
 * What the interpreter calls in place of a task's resource.
 * @param aborted whether the execution was ended meanwhile
 */
export const handlerOf =
  (task: Task, execution: string, runner: TaskRunner, aborted: () => boolean) =>
  async (input: unknown): Promise<unknown> => {
    if (aborted()) throw new Abandoned();
    const { parameters } = envelope.parse(input);
    const seconds = boundTimeout(input);
    if (task.kind === 'direct') return await call(runner, task.function, parameters);
    const { FunctionName, Payload } = lambdaParameters.parse(parameters);
    if (task.kind === 'invoke')
      return {
        ExecutedVersion: '$LATEST',
        Payload: await call(runner, FunctionName, Payload),
        StatusCode: 200,
      };
    const { token, result } = runner.tokens.open(execution, [...task.within, task.state], seconds);
    call(runner, FunctionName, withToken(Payload, token)).catch((error: unknown) =>
      runner.tokens.close(token)?.reject(error instanceof Error ? error : new Error(String(error))),
    );
    return await result;
  };

/** The interpreter reads the timeout after it has called this, and would overflow its timer. */
function boundTimeout(input: unknown): number {
  const { timeoutSeconds } = envelope.parse(input);
  const bound = Math.min(timeoutSeconds, MAX_TIMER_SECONDS);
  if (typeof input === 'object' && input !== null) Object.assign(input, { timeoutSeconds: bound });
  return bound;
}

async function call(runner: TaskRunner, name: string, event: unknown): Promise<unknown> {
  try {
    return await runner.invoke(name, event);
  } catch (error) {
    throw error instanceof FunctionError ? new TaskFailure(error.name, JSON.stringify(error.payload)) : error;
  }
}

const withToken = (payload: unknown, token: string): unknown =>
  JSON.parse(JSON.stringify(payload).replaceAll(JSON.stringify(TOKEN_MARK), JSON.stringify(token)));
