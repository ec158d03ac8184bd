import { Instance, type InstanceOptions } from './instance.ts';

/** All instances of one function: as many as there are events at once, up to a limit; beyond it events queue. */
export class Pool {
  private readonly instances = new Set<Instance>();
  private readonly idle: Instance[] = [];
  private readonly queue: ((instance: Instance) => void)[] = [];
  private readonly options: InstanceOptions;
  private readonly limit: number;
  private closed = false;

  constructor(options: InstanceOptions, limit: number) {
    this.options = options;
    this.limit = limit;
  }

  /** @throws FunctionError */
  async invoke(event: string): Promise<string> {
    if (this.closed) throw new Error(`${this.options.start.functionName} is stopped`);
    const instance = await this.acquire();
    try {
      return await instance.invoke(event);
    } finally {
      this.release(instance);
    }
  }

  async stop(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.instances].map((instance) => instance.destroy()));
  }

  private acquire(): Instance | Promise<Instance> {
    const warm = this.idle.pop();
    if (warm && !warm.dead) return warm;
    if (warm) this.instances.delete(warm);
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
}
