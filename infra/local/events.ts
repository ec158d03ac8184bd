import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Functions } from './functions/functions.ts';
import type { Later } from './functions/later.ts';
import { compilePattern } from './patterns.ts';
import { ACCOUNT, REGION } from './template/place.ts';
import type { Rule } from './template/rules.ts';

/** What a sender must say of an event; the bus adds the rest. */
const entry = z.looseObject({
  source: z.string(),
  'detail-type': z.string(),
  detail: z.record(z.string(), z.unknown()),
});

/** The default event bus with the template's rules. */
export class EventBus {
  private readonly rules: { matches(event: unknown): boolean; functions: string[] }[];
  private readonly functions: Functions;
  private readonly later: Later;

  /** @throws for a pattern that isn't known */
  constructor(rules: readonly Rule[], functions: Functions, later: Later) {
    this.functions = functions;
    this.later = later;
    this.rules = rules
      .filter(({ enabled }) => enabled)
      .map((rule) => ({ matches: compilePattern(rule.pattern), functions: rule.functions }));
  }

  /**
   * Gives an event to the functions whose rules match, and waits for them.
   * @returns how many there were
   * @throws when it is no event, or what a function throws
   */
  async put(event: unknown): Promise<number> {
    const { full, targets } = this.route(event);
    await Promise.all(targets.map((name) => this.functions.invoke(name, full)));
    return targets.length;
  }

  /** Gives an event to functions as the service does: nobody waits, and failures are tried again. */
  send(event: unknown): void {
    const { full, targets } = this.route(event);
    for (const name of targets) this.later.call(name, full);
  }

  private route(event: unknown): { full: object; targets: string[] } {
    const full = {
      version: '0',
      id: randomUUID(),
      account: ACCOUNT,
      time: `${new Date().toISOString().slice(0, 19)}Z`,
      region: REGION,
      resources: [],
      ...entry.parse(event),
    };
    const targets = this.rules.filter(({ matches }) => matches(full)).flatMap(({ functions }) => functions);
    return { full, targets };
  }
}
