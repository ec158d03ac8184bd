import { Cron } from 'croner';

const UNITS_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Starts a timer for a schedule's expression.
 * @param expression EventBridge's `cron(…)`, `rate(…)` or `at(…)`
 * @param timeZone IANA name; that of `cron` and `at`
 * @throws for an expression that can't be read
 */
export function timer(expression: string, timeZone: string, fire: () => void): Cron {
  const [, kind, body = ''] = /^(cron|rate|at)\((.+)\)$/.exec(expression) ?? [];
  // EventBridge has no seconds, counts Sunday as 1 and takes `0/15`.
  const options = { timezone: timeZone, alternativeWeekdays: true, sloppyRanges: true, unref: true };
  if (kind === 'cron') return new Cron(`0 ${body}`, options, fire);
  if (kind === 'at') return new Cron(body, options, fire);
  if (kind === 'rate') return rate(body, fire);
  throw new Error(`the schedule expression ${expression} can't be read`);
}

function rate(body: string, fire: () => void): Cron {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(body) ?? [];
  const everyMs = Number(count) * (UNITS_MS[unit] ?? 0);
  if (everyMs === 0) throw new Error(`the rate ${body} can't be read`);
  const startAt = new Date(Date.now() + everyMs).toISOString();
  return new Cron('* * * * * *', { startAt, interval: everyMs / 1000, unref: true, timezone: 'UTC' }, fire);
}
