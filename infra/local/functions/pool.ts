import { Instance, type InstanceOptions } from './instance.ts';

/** How long an instance must not have been needed before it is let go; one stays warm. */
const SPARE_MS = 20_000;

/** All instances of one function: as many as there are events at once, up to a limit; beyond it events queue. */
export class Pool {
  private readonly instances = new Set<Instance>();
  private readonly idle: Instance[] = [];
  /** Who waits for an instance; nobody gets one any more once the pool is closed. */
  private readonly queue: ((instance: Instance | undefined) => void)[] = [];
  private readonly options: InstanceOptions;
  private readonly limit: number;
  /** Instances that were idle all the time since the last look. */
  private spare = 0;
  private readonly look: NodeJS.Timeout;
  private closed = false;

  constructor(options: InstanceOptions, limit: number) {
    this.options = options;
    this.limit = limit;
    this.look = setInterval(() => this.letGo(), SPARE_MS).unref();
  }

  /** @throws FunctionError */
  async invoke(event: string): Promise<string> {
    const instance = this.closed ? undefined : await this.acquire();
    if (!instance) throw new Error(`${this.options.start.functionName} is stopped`);
    try {
      return await instance.invoke(event);
    } finally {
      this.release(instance);
    }
  }

  async stop(): Promise<void> {
    this.closed = true;
    clearInterval(this.look);
    for (const wake of this.queue.splice(0)) wake(undefined);
    await Promise.all([...this.instances].map((instance) => instance.destroy()));
  }

  private acquire(): Instance | Promise<Instance | undefined> {
    for (let warm = this.idle.pop(); warm; warm = this.idle.pop()) {
      this.spare = Math.min(this.spare, this.idle.length);
      if (!warm.dead) return warm;
      this.instances.delete(warm);
    }
    if (this.instances.size < this.limit) return this.add();
    return new Promise((resolve) => this.queue.push(resolve));
  }

  private add(): Instance {
    const instance = new Instance(this.options);
    this.instances.add(instance);
    return instance;
  }

  private release(instance: Instance): void {
    if (instance.dead) this.instances.delete(instance);
    const next = this.queue.shift();
    if (next) next(instance.dead ? this.add() : instance);
    else if (!instance.dead) this.idle.push(instance);
  }

  private letGo(): void {
    const unneeded = Math.min(this.spare, this.idle.length, this.instances.size - 1);
    for (const instance of this.idle.splice(0, Math.max(0, unneeded))) {
      this.instances.delete(instance);
      void instance.destroy();
    }
    this.spare = this.idle.length;
  }
}
