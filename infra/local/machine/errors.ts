/** An error of the Step Functions API, named as the service names it. */
export class StatesError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Ends a task whose execution goes no further; the interpreter neither retries nor catches it. */
export class Abandoned extends Error {
  override name = 'Abandoned';
  readonly isRetryable = false;
  readonly isCatchable = false;
}

/** A task that failed: its name is what the definition's Retry and Catch match, its message the cause. */
export class TaskFailure extends Error {
  constructor(error: string, cause: string) {
    super(cause);
    this.name = error;
  }
}
