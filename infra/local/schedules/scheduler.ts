import { randomUUID } from 'node:crypto';
import type { Cron } from 'croner';
import type { Functions } from '../functions/functions.ts';
import type { Later } from '../functions/later.ts';
import { named } from '../template/functions.ts';
import { arn } from '../template/place.ts';
import type { Schedule } from '../template/schedules.ts';
import { timer } from './expression.ts';

/** The template's schedules, running. */
export class Scheduler {
  private readonly schedules: readonly Schedule[];
  private readonly timers: Cron[];
  private readonly functions: Functions;

  /** @throws for an expression that can't be read */
  constructor(schedules: readonly Schedule[], functions: Functions, later: Later) {
    this.schedules = schedules;
    this.functions = functions;
    this.timers = schedules
      .filter(({ enabled }) => enabled)
      .map((schedule) =>
        timer(schedule.expression, schedule.timeZone, () => later.call(schedule.function, inputOf(schedule))),
      );
  }

  /**
   * Fires a schedule now, and gives what its function answers.
   * @param name what people call the schedule or its function
   * @throws when there is none of that name, or what the function throws
   */
  async fire(name: string): Promise<unknown> {
    const byFunction = this.schedules.filter((one) => one.function.endsWith(name));
    const [only] = byFunction;
    const schedule = byFunction.length === 1 && only ? only : named(this.schedules, name);
    return await this.functions.invoke(schedule.function, inputOf(schedule));
  }

  stop(): void {
    for (const one of this.timers) one.stop();
  }
}

/** The input, with the placeholders that the Scheduler fills. */
function inputOf({ name, input }: Schedule): unknown {
  const values: Record<string, string> = {
    'scheduled-time': `${new Date().toISOString().slice(0, 19)}Z`,
    'schedule-arn': arn('scheduler', `schedule/default/${name}`),
    'execution-id': randomUUID(),
    'attempt-number': '1',
  };
  const filled = input.replaceAll(
    /<aws\.scheduler\.([\w-]+)>/g,
    (whole, key: string) => values[key] ?? whole,
  );
  return JSON.parse(filled);
}
