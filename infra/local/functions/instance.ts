import { randomBytes, randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { exited, FunctionError, timedOut } from './errors.ts';
import type { Invocation, WorkerMessage, WorkerStart } from './protocol.ts';
import { workerModule } from './worker-module.ts';

export interface InstanceOptions {
  start: WorkerStart;
  env(): Record<string, string>;
  timeoutMs: number;
  /** Modules that the worker loads before the bundle. */
  preload: readonly string[];
  /** Takes what the function prints. */
  output: Writable;
  onReady(initMs: number): void;
}

interface Pending {
  requestId: string;
  resolve(result: string): void;
  reject(error: FunctionError): void;
  timer: NodeJS.Timeout;
}

const DESTROYED = 'the instance was destroyed';

/** Every invocation begins one, which nobody samples here. */
const newTrace = (): string => {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return `Root=1-${seconds}-${randomBytes(12).toString('hex')};Sampled=0`;
};

/** One isolated instance of a function: it takes one event at a time. */
export class Instance {
  private readonly worker: Worker;
  private readonly options: InstanceOptions;
  private readonly ready: Promise<void>;
  private pending: Pending | undefined;
  dead = false;

  constructor(options: InstanceOptions) {
    this.options = options;
    this.worker = new Worker(workerModule(), {
      workerData: options.start,
      env: options.env(),
      execArgv: options.preload.flatMap((module) => ['--import', module]),
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: options.start.memoryMb },
    });
    this.worker.stdout.pipe(options.output, { end: false });
    this.worker.stderr.pipe(options.output, { end: false });
    this.ready = new Promise((resolve, reject) => this.listen(resolve, reject));
    // Whoever invokes sees the failure; without an invocation nobody needs to.
    this.ready.catch(() => {});
  }

  /**
   * @param event JSON text
   * @returns JSON text
   * @throws FunctionError what the handler threw, or that it took too long, or that the instance broke
   */
  async invoke(event: string): Promise<string> {
    await this.ready;
    const requestId = randomUUID();
    // Destroyed while it was starting: that it is ready was on its way, and nothing will be settled any more.
    if (this.dead) throw exited(requestId, DESTROYED);
    const { timeoutMs } = this.options;
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.break(timedOut(requestId, timeoutMs)), timeoutMs);
      this.pending = { requestId, resolve, reject, timer };
      const deadline = Date.now() + timeoutMs;
      const invocation: Invocation = { requestId, event, trace: newTrace(), deadline };
      this.worker.postMessage(invocation);
    });
  }

  async destroy(): Promise<void> {
    this.break(exited(this.pending?.requestId ?? 'none', DESTROYED));
    await this.worker.terminate();
  }

  private listen(resolve: () => void, reject: (error: Error) => void): void {
    this.worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') {
        this.options.onReady(message.initMs);
        resolve();
      } else if (message.kind === 'init-failed') {
        this.break(new FunctionError(message.error));
        reject(new FunctionError(message.error));
      } else this.settle(message);
    });
    const fail = (why: string): void => {
      const error = exited(this.pending?.requestId ?? 'none', why);
      this.break(error);
      reject(error);
    };
    this.worker.on('error', (error) => fail(String(error)));
    this.worker.on('exit', (code) => fail(`Runtime exited with error: exit status ${code}`));
  }

  private settle(message: WorkerMessage & { kind: 'result' | 'error' }): void {
    const pending = this.take();
    if (message.kind === 'result') pending?.resolve(message.result);
    else pending?.reject(new FunctionError(message.error));
  }

  /** The instance can't be used again; who waits for it gets `error`. */
  private break(error: FunctionError): void {
    if (this.dead) return;
    this.dead = true;
    this.take()?.reject(error);
    void this.worker.terminate();
  }

  private take(): Pending | undefined {
    const { pending } = this;
    clearTimeout(pending?.timer);
    this.pending = undefined;
    return pending;
  }
}
