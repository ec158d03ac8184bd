import { setTimeout as sleep } from 'node:timers/promises';
import type { DeadLetters } from '../dead-letters.ts';
import type { Functions } from './functions.ts';

export interface LaterOptions {
  functions: Functions;
  deadLetters: DeadLetters;
  /** Factor on the pauses between attempts. */
  retryScale: number;
  log(line: string): void;
}

/** Lambda's pauses before the second and the third attempt. */
const PAUSES_MS = [60_000, 120_000];

/** Calls functions as nobody waits for their answer: tried three times, then put aside or, without a queue, dropped. */
export class Later {
  private readonly options: LaterOptions;
  private stopped = false;

  constructor(options: LaterOptions) {
    this.options = options;
  }

  call(name: string, event: unknown): void {
    void this.run(name, event);
  }

  stop(): void {
    this.stopped = true;
  }

  private async run(name: string, event: unknown): Promise<void> {
    const { functions, deadLetters, retryScale, log } = this.options;
    for (let attempt = 1; ; attempt++) {
      const failure = await functions.invoke(name, event).then(() => undefined, String);
      if (failure === undefined || this.stopped) return;
      log(`${functions.spec(name).name}: attempt ${attempt} failed: ${failure}`);
      const pause = PAUSES_MS[attempt - 1];
      if (pause === undefined) {
        const spec = functions.spec(name);
        if (spec.hasDeadLetters)
          deadLetters.write(spec.name, { attempts: attempt, why: failure, content: event });
        return;
      }
      await sleep(pause * retryScale, undefined, { ref: false });
    }
  }
}
