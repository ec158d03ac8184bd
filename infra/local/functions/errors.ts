import type { FunctionErrorPayload } from './protocol.ts';

/** A function that answered with an error; named as Lambda names it, so that state machines can match it. */
export class FunctionError extends Error {
  readonly payload: FunctionErrorPayload;
  constructor(payload: FunctionErrorPayload) {
    super(payload.errorMessage);
    this.name = payload.errorType;
    this.payload = payload;
  }
}

export const timedOut = (requestId: string, timeoutMs: number): FunctionError =>
  new FunctionError({
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`,
  });

export const exited = (requestId: string, why: string): FunctionError =>
  new FunctionError({
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: ${why}`,
  });
