import { expect, test } from 'vitest';
import { daysOf, periodsOf, yearBefore } from '../../functions/insights/periods.ts';

const span = (from: string, to: string) => ({ from, to });

test('months are whole, but for the first and the last', () => {
  expect(periodsOf('month', span('2024-01-20', '2024-03-05'))).toEqual([
    span('2024-01-20', '2024-01-31'),
    span('2024-02-01', '2024-02-29'),
    span('2024-03-01', '2024-03-05'),
  ]);
});

test('weeks begin on Monday, over the turn of a year', () => {
  expect(periodsOf('week', span('2026-12-25', '2027-01-05'))).toEqual([
    span('2026-12-25', '2026-12-27'),
    span('2026-12-28', '2027-01-03'),
    span('2027-01-04', '2027-01-05'),
  ]);
});

test('every day is in one period, whatever the division', () => {
  const whole = span('2023-11-17', '2025-02-28');
  for (const per of ['day', 'week', 'month'] as const)
    expect(periodsOf(per, whole).flatMap(daysOf)).toEqual(daysOf(whole));
});

test.each([
  ['month', span('2025-02-01', '2025-02-28'), span('2024-02-01', '2024-02-29')],
  ['month', span('2024-02-01', '2024-02-29'), span('2023-02-01', '2023-02-28')],
  ['month', span('2026-11-01', '2026-11-26'), span('2025-11-01', '2025-11-26')],
  ['week', span('2026-11-23', '2026-11-29'), span('2025-11-24', '2025-11-30')],
  ['day', span('2026-11-26', '2026-11-26'), span('2025-11-27', '2025-11-27')],
] as const)('a %s is compared with what is like it', (per, now, before) => {
  expect(yearBefore(per, now)).toEqual(before);
});
