const SHORTEST_MS = 10;
const LONGEST_MS = 500;

/** Says when to look again: at once when a function has run, which is when records come, and ever less often after it. */
export class Pulse {
  private lastBeat = Date.now();
  private readonly sleepers = new Set<() => void>();

  /** Something may have been written. */
  beat(): void {
    this.lastBeat = Date.now();
    for (const wake of this.sleepers) wake();
  }

  /** Until the next beat, or for half as long again as nothing has happened. */
  async rest(): Promise<void> {
    const quiet = Date.now() - this.lastBeat;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, Math.min(LONGEST_MS, Math.max(SHORTEST_MS, quiet / 2)));
    this.sleepers.add(resolve);
    await promise;
    clearTimeout(timer);
    this.sleepers.delete(resolve);
  }
}
