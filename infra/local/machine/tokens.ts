import { randomUUID } from 'node:crypto';
import { Abandoned, StatesError, TaskFailure } from './errors.ts';

interface Waiting {
  execution: string;
  within: readonly string[];
  since: number;
  resolve(output: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

const FORM = /^[\w-]{36}\.[\w-]{36}$/;

/** Task tokens: each is made once, waits once, and is used once. */
export class Tokens {
  /** Tells this process's tokens from those of an earlier one. */
  private readonly era = randomUUID();
  private readonly waiting = new Map<string, Waiting>();

  /**
   * Opens a wait. When its time is over the token is closed and the result stays open: the interpreter's own timeout,
   * set a moment later, gives the error.
   */
  open(
    execution: string,
    within: readonly string[],
    seconds: number,
  ): { token: string; result: Promise<unknown> } {
    const token = `${this.era}.${randomUUID()}`;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const timer = setTimeout(() => this.waiting.delete(token), seconds * 1000);
    this.waiting.set(token, { execution, within, since: Date.now(), resolve, reject, timer });
    return { token, result: promise };
  }

  /** @throws StatesError InvalidToken, TaskDoesNotExist, TaskTimedOut, InvalidOutput */
  succeed(token: string, output: string): void {
    this.check(token);
    const result = parse(output);
    this.close(token)?.resolve(result);
  }

  /** @throws StatesError InvalidToken, TaskDoesNotExist, TaskTimedOut */
  fail(token: string, error: string, cause: string): void {
    this.check(token);
    this.close(token)?.reject(new TaskFailure(error, cause));
  }

  /** @throws StatesError when nobody waits for the token */
  check(token: string): void {
    if (this.waiting.has(token)) return;
    if (!FORM.test(token)) throw new StatesError('InvalidToken', 'Invalid token');
    if (!token.startsWith(this.era)) throw new StatesError('TaskDoesNotExist', 'Task does not exist');
    throw new StatesError('TaskTimedOut', 'Provided task does not exist anymore');
  }

  close(token: string): Waiting | undefined {
    const found = this.waiting.get(token);
    clearTimeout(found?.timer);
    this.waiting.delete(token);
    return found;
  }

  /** Closes the tokens of an execution, or only those inside one of its states that began until `until`. */
  abandon(execution: string, state?: string, until = Date.now()): void {
    for (const [token, one] of this.waiting)
      if (one.execution === execution && one.since <= until && (!state || one.within.includes(state)))
        this.close(token)?.reject(new Abandoned());
  }
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    throw new StatesError('InvalidOutput', 'Invalid output: it is not JSON');
  }
}
