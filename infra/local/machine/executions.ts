import { isDeepStrictEqual } from 'node:util';
import type { Machine } from '../template/machines.ts';
import { type Prepared, prepare } from './definition.ts';
import { StatesError } from './errors.ts';
import { checkName, executionArn, parseInput } from './execution.ts';
import { type Execution, Journal } from './journal.ts';
import { type Outcome, type Run, startRun } from './run.ts';
import type { TaskRunner } from './tasks.ts';
import { Tokens } from './tokens.ts';

export interface ExecutionsOptions {
  machines: readonly Machine[];
  /** Where executions are remembered; in memory only without. */
  file: string | undefined;
  retryScale: number;
  invoke: TaskRunner['invoke'];
  log(line: string): void;
}

/** The state machines and their executions, as Standard workflows have them. */
export class Executions {
  readonly tokens = new Tokens();
  private readonly machines: Map<string, Machine & { prepared: Prepared }>;
  private readonly all = new Map<string, Execution>();
  private readonly runs = new Map<string, Run>();
  private readonly journal: Journal;
  private readonly options: ExecutionsOptions;
  private stopping = false;

  /** @throws for a definition that can't run here */
  constructor(options: ExecutionsOptions) {
    this.options = options;
    this.journal = new Journal(options.file);
    this.machines = new Map(
      options.machines.map((one) => [one.arn, { ...one, prepared: prepare(one, options.retryScale) }]),
    );
  }

  /**
   * Runs those again that were running when the process ended, from their input: steps are idempotent.
   * @returns how many
   */
  resume(): number {
    for (const one of this.journal.load()) {
      this.all.set(executionArn(one), one);
      // A machine that is no longer deployed can't go on, and is no reason not to start.
      if (one.status === 'RUNNING' && this.machines.has(one.machineArn)) this.run({ ...one, transitions: 0 });
    }
    return this.runs.size;
  }

  /**
   * A repeated start of a running execution with the same input is the same start.
   * @throws StatesError StateMachineDoesNotExist, InvalidExecutionInput, InvalidName, ExecutionAlreadyExists
   */
  start(machineArn: string, name: string, input: string): Execution {
    this.machineOf(machineArn);
    checkName(name);
    const parsed = parseInput(input);
    const known = this.all.get(executionArn({ machineArn, name }));
    if (known) {
      if (known.status === 'RUNNING' && isDeepStrictEqual(JSON.parse(known.input), parsed)) return known;
      throw new StatesError('ExecutionAlreadyExists', `Execution Already Exists: '${executionArn(known)}'`);
    }
    const started: Execution = {
      name,
      machineArn,
      input,
      status: 'RUNNING',
      startedAt: Date.now(),
      transitions: 0,
    };
    this.journal.write(started);
    this.run(started);
    return started;
  }

  /** @throws StatesError ExecutionDoesNotExist */
  describe(arn: string): Execution {
    const found = this.all.get(arn);
    if (!found) throw new StatesError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return found;
  }

  /** Newest first. */
  list(filter: { machineArn?: string; status?: string } = {}): Execution[] {
    return [...this.all.values()]
      .filter((one) => filter.machineArn === undefined || one.machineArn === filter.machineArn)
      .filter((one) => filter.status === undefined || one.status === filter.status)
      .sort((a, b) => b.startedAt - a.startedAt);
  }

  /** Ends a running execution as aborted. @throws StatesError ExecutionDoesNotExist */
  abort(arn: string, error?: string, cause?: string): Execution {
    const found = this.describe(arn);
    if (found.status !== 'RUNNING') return found;
    const run = this.runs.get(arn);
    this.end(arn, { status: 'ABORTED', ...(error ? { error } : {}), ...(cause ? { cause } : {}) });
    run?.abort();
    return this.describe(arn);
  }

  /** Ends the process's part; the executions stay running in the journal. */
  stop(): void {
    this.stopping = true;
    for (const run of this.runs.values()) run.abort();
  }

  machineOf(arn: string): Machine & { prepared: Prepared } {
    const found = this.machines.get(arn);
    if (!found) throw new StatesError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return found;
  }

  private run(one: Execution): void {
    const arn = executionArn(one);
    const machine = this.machineOf(one.machineArn);
    this.all.set(arn, one);
    const run = startRun({
      prepared: machine.prepared,
      executionArn: arn,
      name: one.name,
      machine,
      input: one.input,
      runner: { tokens: this.tokens, invoke: this.options.invoke },
      onEntered: (state) => this.entered(arn, state),
    });
    this.runs.set(arn, run);
    void run.outcome.then((outcome) => this.end(arn, outcome));
  }

  private entered(arn: string, state: string): void {
    const found = this.describe(arn);
    this.all.set(arn, { ...found, transitions: found.transitions + 1 });
    this.options.log(`${found.name}: ${state}`);
  }

  private end(arn: string, outcome: Outcome & { error?: string; cause?: string }): void {
    const found = this.describe(arn);
    if (this.stopping || found.status !== 'RUNNING') return;
    const ended = { ...found, ...outcome, stoppedAt: Date.now() };
    this.all.set(arn, ended);
    this.runs.delete(arn);
    this.journal.write(ended);
    this.options.log(`${found.name}: ${outcome.status}${outcome.error ? ` ${outcome.error}` : ''}`);
  }
}
