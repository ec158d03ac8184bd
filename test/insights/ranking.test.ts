import { expect, test } from 'vitest';
import type { Tally } from '../../functions/insights/model.ts';
import { comparableUntil, declining, periodBefore, rankedOf } from '../../functions/insights/ranking.ts';

test.each([
  ['2026-10', '2026-11-26', '2026-10-31'],
  ['2026-11', '2026-11-26', '2026-11-26'],
  ['2026-12', '2026-11-26', undefined],
  ['2025', '2026-11-26', '2025-12-31'],
  ['2026', '2026-11-26', '2026-10-31'],
  ['2026', '2026-01-15', undefined],
  ['2027', '2026-11-26', undefined],
])('%s, asked on %s, is compared until %s', (period, today, until) => {
  expect(comparableUntil(period, today)).toBe(until);
});

test('a period is compared with the one of its kind a year before', () => {
  expect([periodBefore('2026-03'), periodBefore('2000')]).toEqual(['2025-03', '1999']);
});

const tally = (period: string, nets: Record<string, number>): Tally => ({
  subject: 'product',
  of: 'BOLT',
  currency: 'EUR',
  period,
  net: Object.values(nets).reduce((a, b) => a + b, 0),
  buckets: Object.fromEntries(Object.entries(nets).map(([at, net]) => [at, { net }])),
  version: 1,
});
const rank = (now: Record<string, number>, before: Record<string, number>, until = '2026-11-10') =>
  rankedOf(tally('2026-11', now), tally('2025-11', before), { of: 'BOLT', currency: 'EUR', until });

test('what is not over yet is compared by the same days', () => {
  const { net, compared, changePercent } = rank({ '03': 60, '10': 20, '11': 5 }, { '09': 100, '28': 900 });
  expect([net.amount, compared.net.amount, compared.before.amount, changePercent]).toEqual([
    85,
    80,
    100,
    '-20.0',
  ]);
});

test('what lost most comes first, and what gained not at all', () => {
  const [little, much, gained] = [
    rank({ '01': 9 }, { '01': 10 }),
    rank({}, { '01': 50 }),
    rank({ '01': 2 }, { '01': 1 }),
  ];
  expect(declining([little, gained, much])).toEqual([much, little]);
});
