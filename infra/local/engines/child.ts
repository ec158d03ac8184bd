import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long a child may take to end by itself. */
const GRACE_MS = 3000;

/** A program that lives no longer than this process. */
export class Child {
  private readonly process: ChildProcess;
  private output = '';
  private readonly killAtExit = (): void => {
    this.process.kill('SIGKILL');
  };

  constructor(command: string, args: readonly string[]) {
    // In a process group of its own: Ctrl-C must not reach the store before the functions that write to it.
    this.process = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
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
    this.process.kill('SIGTERM');
    const timer = setTimeout(() => this.process.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(timer);
  }
}
