import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFrom, isWorking, workingDayAfter } from '../../functions/replenishment/calendar.ts';
import { leadTimeOf } from '../../functions/replenishment/lead-time.ts';
import { seriesOf } from '../../functions/replenishment/series.ts';
import { dayIn, laterDay } from '../../functions/shared/time.ts';
import { aMonth, soldDaily, TODAY } from './samples.ts';

const WEEK = [1, 2, 3, 4, 5];
const terms = { today: TODAY, horizonDays: 365, workingDays: WEEK };

describe('demand', () => {
  test('of a weekend counts for the Monday after it, and weekends are no days without demand', () => {
    // Thursday 2026-02-19 to Sunday 2026-03-01; on today, a Monday, nothing counts yet.
    const months = [soldDaily([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])];
    expect(seriesOf(months, { onHand: 99_000 }, terms)).toEqual({
      demands: [1, 2, 3 + 4 + 5, 6, 7, 8, 9].map((n) => n * 1000),
      withoutStock: 0,
    });
  });

  test('begins with the first day of which anything is known, and not before the horizon', () => {
    const moved = new Map([['2026-02-23', 50_000]]);
    expect(seriesOf([aMonth({ moved })], { onHand: 50_000 }, terms).demands).toEqual([0, 0, 0, 0, 0]);
    expect(seriesOf([aMonth({ moved })], { onHand: 50_000 }, { ...terms, horizonDays: 3 }).demands).toEqual([
      0,
    ]);
    expect(seriesOf([], { onHand: 0 }, terms)).toEqual({ demands: [], withoutStock: 0 });
  });

  test('is not known of days that began and ended without stock, but of those on which there were orders', () => {
    // Sold out on Tuesday the 17th, new goods on Wednesday the 25th.
    const moved = new Map([
      ['2026-02-16', 10_000],
      ['2026-02-17', -10_000],
      ['2026-02-25', 8_000],
      ['2026-02-26', -2_000],
    ]);
    const sold = new Map([
      ['2026-02-17', 10_000],
      // Ordered while there was none, and gone out when there was.
      ['2026-02-20', 1_000],
      ['2026-02-26', 1_000],
    ]);
    expect(seriesOf([aMonth({ moved, sold })], { onHand: 6_000 }, terms)).toEqual({
      demands: [0, 10_000, 1_000, 0, 1_000, 0],
      withoutStock: 4,
    });
  });

  test('sold elsewhere, before there was a ledger here, is known though there was no stock', () => {
    const months = [soldDaily(Array(14).fill(2)), aMonth({ moved: new Map([['2026-02-27', 5_000]]) })];
    expect(seriesOf(months, { onHand: 5_000 }, terms).withoutStock).toBe(0);
  });

  test('bought to order is known though it never lies here overnight, and as rare as it is', () => {
    const sold = new Map([
      ['2026-02-17', 3_000],
      ['2026-02-24', 3_000],
    ]);
    const moved = new Map([
      ['2026-02-16', 0],
      ['2026-02-27', 0],
    ]);
    expect(seriesOf([aMonth({ moved, sold })], { onHand: 0 }, terms)).toEqual({
      demands: [0, 3_000, 0, 0, 0, 0, 3_000, 0, 0, 0],
      withoutStock: 0,
    });
  });

  // Monday the 16th to Friday the 27th are ten working days.
  const came = new Map([['2026-02-16', 50_000]]);
  const left = new Map([...came, ['2026-02-26', -50_000]]);
  const kept = (since: string) =>
    new Map([
      [since, 50_000],
      ['2026-02-26', -50_000],
    ]);

  test('is not known of days on which all that lay there was somebody’s already, or had expired', () => {
    const sold = new Map([['2026-02-18', 50_000]]);
    const reserved = aMonth({ moved: left, sold, kept: kept('2026-02-18') });
    expect(seriesOf([reserved], { onHand: 0 }, terms)).toEqual({ demands: [0, 0, 50_000], withoutStock: 7 });
    const scrapped = aMonth({ moved: left, kept: kept('2026-02-20') });
    expect(seriesOf([scrapped], { onHand: 0 }, terms)).toEqual({ demands: [0, 0, 0, 0, 0], withoutStock: 5 });
    // Of a part of it the rest could be sold.
    const half = new Map([
      ['2026-02-18', 25_000],
      ['2026-02-26', -25_000],
    ]);
    expect(seriesOf([aMonth({ moved: left, sold, kept: half })], { onHand: 0 }, terms).withoutStock).toBe(1);
  });

  test('is not known of days on which only what has expired lay there, and still does', () => {
    const lots = [{ lot: 'L', expiresOn: '2026-02-19', onHand: 50_000, leaving: 0 }];
    expect(seriesOf([aMonth({ moved: came })], { onHand: 50_000, lots }, terms)).toEqual({
      demands: [0, 0, 0, 0],
      withoutStock: 6,
    });
  });

  test('is not known of days since all that lies there is somebody’s', () => {
    const held = [{ since: '2026-02-18', quantity: 50_000 }];
    expect(seriesOf([aMonth({ moved: came })], { onHand: 50_000, held }, terms)).toEqual({
      demands: [0, 0, 0],
      withoutStock: 7,
    });
  });

  test('that came back was none', () => {
    const sold = new Map([['2026-02-26', 0]]);
    expect(seriesOf([aMonth({ sold })], { onHand: 1_000 }, terms).demands).toEqual([0, 0]);
  });
});

describe('the calendar', () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((n) => laterDay('2024-01-01', n));

  test('agrees with itself: the day after n working days is the next one behind as many', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), (from, count) => {
        const end = workingDayAfter(from, count, WEEK);
        expect(isWorking(end, WEEK)).toBe(true);
        const between = [...daysFrom(from, end)].filter((one) => isWorking(one, WEEK));
        expect(between).toHaveLength(count);
      }),
    );
  });

  test('knows the business’s day, which is another than that in UTC', () => {
    expect(dayIn('Europe/Berlin', '2026-03-01T23:30:00.000Z')).toBe('2026-03-02');
    expect(dayIn('Asia/Shanghai', '2026-03-01T15:59:00.000Z')).toBe('2026-03-01');
    expect(dayIn('Asia/Shanghai', '2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
  });
});

describe('the lead time', () => {
  test('is that of the product until three receipts are known', () => {
    const two = [aMonth({ receipts: 2000, leadDays: 20_000, leadDaysSquared: 200_000 })];
    expect(leadTimeOf(two, 21)).toEqual({ days: 21, spread: 0, receipts: 0 });
  });

  test('is then theirs, with mean and spread as a sample’s', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 30 }), (days) => {
        const months = days.map((d) =>
          aMonth({ receipts: 1000, leadDays: 1000 * d, leadDaysSquared: 1000 * d * d }),
        );
        const mean = days.reduce((a, b) => a + b, 0) / days.length;
        const variance = days.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (days.length - 1);
        const learnt = leadTimeOf(months, 21);
        expect(learnt.days).toBeCloseTo(mean, 6);
        expect(learnt.spread).toBeCloseTo(Math.sqrt(variance), 4);
      }),
    );
  });
});
