import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long a child may take to end by itself. */
const GRACE_MS = 3000;

/** A program that, with all that it starts, lives no longer than this process. */
export class Child {
  private readonly process: ChildProcess;
  private output = '';
  private readonly killAtExit = (): void => this.signal('SIGKILL');

  /** @param env on top of this process's own variables */
  constructor(command: string, args: readonly string[], env: Record<string, string> = {}) {
    // In a process group of its own: Ctrl-C must not reach the store before the functions that write to it.
    this.process = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env },
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-2000);
      });
    this.process.once('error', (error) => {
      this.output += String(error);
    });
    process.once('exit', this.killAtExit);
  }

  /** Nothing, or what it said last when it has ended. */
  get failure(): string | undefined {
    const { exitCode, signalCode, pid } = this.process;
    const ended = exitCode !== null || signalCode !== null || pid === undefined;
    return ended ? `ended (${exitCode ?? signalCode ?? 'not started'}): ${this.output.trim()}` : undefined;
  }

  async stop(): Promise<void> {
    process.off('exit', this.killAtExit);
    if (this.failure !== undefined) return;
    const ended = once(this.process, 'exit');
    this.signal('SIGTERM');
    const timer = setTimeout(() => this.signal('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(timer);
    // What it started itself and left behind.
    this.signal('SIGKILL');
  }

  /** To it and whatever it started. */
  private signal(name: NodeJS.Signals): void {
    const { pid } = this.process;
    try {
      if (pid !== undefined) process.kill(-pid, name);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
