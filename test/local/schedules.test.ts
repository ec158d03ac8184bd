import { describe, expect, it, onTestFinished } from 'vitest';
import { timer } from '../../infra/local/schedules/expression.ts';

const nextOf = (expression: string, zone: string, from: string): string | undefined => {
  const cron = timer(expression, zone, () => {});
  onTestFinished(() => cron.stop());
  return cron.nextRun(new Date(from))?.toISOString();
};

describe('schedule expressions', () => {
  it.each([
    ['cron(0 8 * * ? *)', 'Europe/Berlin', '2026-01-10T09:00:00Z', '2026-01-11T07:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Europe/Berlin', '2026-07-10T09:00:00Z', '2026-07-11T06:00:00.000Z'],
    ['cron(0/15 * * * ? *)', 'UTC', '2026-01-10T09:01:00Z', '2026-01-10T09:15:00.000Z'],
    ['cron(0 8 ? * MON-FRI *)', 'UTC', '2026-01-09T09:00:00Z', '2026-01-12T08:00:00.000Z'],
    ['cron(0 8 ? * 1 *)', 'UTC', '2026-01-09T09:00:00Z', '2026-01-11T08:00:00.000Z'],
    ['cron(0 8 ? * 6L *)', 'UTC', '2026-01-09T09:00:00Z', '2026-01-30T08:00:00.000Z'],
    ['cron(0 8 L * ? *)', 'UTC', '2026-01-09T09:00:00Z', '2026-01-31T08:00:00.000Z'],
    ['cron(0 0 1 1 ? 2031)', 'UTC', '2026-01-09T09:00:00Z', '2031-01-01T00:00:00.000Z'],
    ['at(2031-05-06T07:08:09)', 'Europe/Berlin', '2026-01-09T09:00:00Z', '2031-05-06T05:08:09.000Z'],
  ])('%s in %s', (expression, zone, from, wanted) => {
    expect(nextOf(expression, zone, from)).toBe(wanted);
  });

  it.each([
    ['rate(5 minutes)', 300],
    ['rate(1 hour)', 3600],
    ['rate(30 days)', 2_592_000],
  ])('%s first comes one interval from now', (expression, seconds) => {
    const cron = timer(expression, 'UTC', () => {});
    onTestFinished(() => cron.stop());
    const inSeconds = ((cron.nextRun()?.getTime() ?? 0) - Date.now()) / 1000;
    expect(Math.abs(inSeconds - seconds)).toBeLessThan(2);
  });

  it.each(['rate(5 weeks)', 'rate(0 minutes)', 'every day', 'cron(0 25 * * ? *)'])(
    'refuses %s',
    (expression) => {
      expect(() => timer(expression, 'UTC', () => {})).toThrow();
    },
  );
});
