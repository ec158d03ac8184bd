const SHORTEST_MS = 10;
const LONGEST_MS = 500;
/** How long after a sign of life to keep looking often. */
const LIVELY_MS = 1000;

/** Says when to look again: often while functions run, which is when records come, and seldom while nothing happens. */
export class Pulse {
  private livelyUntil = 0;
  private pause = SHORTEST_MS;
  private readonly sleepers = new Set<() => void>();

  /** Something may have been written. */
  beat(): void {
    this.livelyUntil = Date.now() + LIVELY_MS;
    this.pause = SHORTEST_MS;
    for (const wake of this.sleepers) wake();
  }

  async rest(): Promise<void> {
    await wait(SHORTEST_MS);
    const lively = Date.now() < this.livelyUntil;
    this.pause = lively ? SHORTEST_MS : Math.min(LONGEST_MS, this.pause * 1.5);
    if (!lively) await this.sleep(this.pause);
  }

  private async sleep(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.sleepers.add(resolve);
    await promise;
    clearTimeout(timer);
    this.sleepers.delete(resolve);
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
