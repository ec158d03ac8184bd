import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './local.ts';
import { type Event, event, type Order, order } from './shapes.ts';

const POLL_MS = 100;
const PATIENCE_MS = 20_000;

/** Something that the tour waited for didn't come. */
export class TourError extends Error {
  override name = 'TourError';
}

/** Follows one order: tells each new event of its timeline, and waits for what is to come. */
export class Watch {
  private readonly seen = new Set<string>();
  private last: string | undefined;

  constructor(
    private readonly id: string,
    private readonly admin: Person,
    private readonly tell: (event: Event, previousAt: string | undefined) => void,
  ) {}

  /**
   * Waits until `find` finds what it looks for in the order. The order is read before its timeline, so that what
   * led to the found state has been told by then.
   * @throws TourError with what the order is waiting for instead
   */
  async until<T>(what: string, find: (order: Order) => T | undefined | false): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const now = order.parse(await this.admin.get(`/orders/${this.id}`));
      await this.tellNews();
      const found = find(now);
      if (found) return found;
      if (Date.now() > deadline) throw new TourError(giveUp(what, now));
      await sleep(POLL_MS);
    }
  }

  private async tellNews(): Promise<void> {
    for await (const one of this.admin.list(`/orders/${this.id}/timeline`, event)) {
      if (this.seen.has(one.id)) continue;
      this.seen.add(one.id);
      this.tell(one, this.last);
      this.last = one.at;
    }
  }
}

function giveUp(what: string, { id, status, waits }: Order): string {
  const reasons = waits.map((wait) => `for ${wait.for} on ${wait.on}`).join(', ') || 'for nothing';
  return `${what} did not come within ${PATIENCE_MS / 1000} s: order ${id} is ${status} and waits ${reasons}`;
}
