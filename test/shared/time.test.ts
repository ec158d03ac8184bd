import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  day,
  dayIn,
  duration,
  endOfDay,
  instant,
  laterDay,
  plusDays,
  plusSeconds,
  secondsUntil,
} from '../../functions/shared/time.ts';

const when = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

test.each([
  ['P2D', 172_800],
  ['PT8H', 28_800],
  ['P1DT2H3M4S', 93_784],
  ['PT0S', 0],
])('%s lasts %i seconds', (text, seconds) => {
  expect(duration.parse(text)).toBe(seconds);
});

test.each(['2D', 'P1Y', 'P1W', 'PT1.5H', '-P1D', 'PT', 'P', '', 'P1DT'])('%j is no duration', (text) => {
  expect(duration.safeParse(text).success).toBe(false);
});

describe('instants', () => {
  test.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.1Z', '2026-03-01T09:30:00.100Z'],
    ['2026-03-01T09:30:00.123456Z', '2026-03-01T09:30:00.123Z'],
  ])('%s has one form, so that comparing texts compares times', (text, one) => {
    expect(instant.parse(text)).toBe(one);
  });

  test.each([
    '2026-03-01',
    '2026-03-01T09:30:00',
    '2026-03-01T09:30:00+01:00',
    '2026-02-30T00:00:00Z',
    '1',
    '',
  ])('%j is no instant in UTC', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '01.03.2026', ''])('%j is no day', (text) => {
  expect(day.safeParse(text).success).toBe(false);
});

test('what is added can be measured', () => {
  fc.assert(
    fc.property(when, fc.integer({ min: 1, max: 10_000_000 }), (at, seconds) => {
      expect(secondsUntil(at, plusSeconds(at, seconds))).toBe(seconds);
    }),
  );
});

test('a timeout is at least a second, and never too short by a part of one', () => {
  fc.assert(
    fc.property(when, when, (from, until) => {
      const seconds = secondsUntil(from, until);
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(plusSeconds(from, seconds) >= until).toBe(true);
    }),
  );
});

test('a day has 24 hours in UTC, also where clocks change', () => {
  expect(plusDays('2026-03-28T23:30:00.000Z', 1)).toBe('2026-03-29T23:30:00.000Z');
});

describe('the calendar of a time zone', () => {
  test.each([
    ['UTC', '2026-12-31T23:30:00.000Z', '2026-12-31'],
    ['Europe/Berlin', '2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['Asia/Shanghai', '2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['Asia/Shanghai', '2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-01T07:59:59.000Z', '2026-02-28'],
  ])('in %s %s is %s', (zone, at, day) => {
    expect(dayIn(zone, at)).toBe(day);
  });

  test.each([
    ['UTC', '2026-03-28', '2026-03-28T23:59:59.999Z'],
    ['Asia/Shanghai', '2026-03-28', '2026-03-28T15:59:59.999Z'],
    ['Asia/Kolkata', '2026-03-28', '2026-03-28T18:29:59.999Z'],
    ['Europe/Berlin', '2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59.999Z'],
  ])('%s: %s ends at %s', (zone, day, end) => {
    expect(endOfDay(zone, day)).toBe(end);
  });

  test('has each day end a moment before the next begins', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(zone, when, (in_, at) => {
        const day = dayIn(in_, at);
        const end = endOfDay(in_, day);
        expect([dayIn(in_, end), end >= at]).toEqual([day, true]);
        expect(dayIn(in_, plusSeconds(end, 0.001)) > day).toBe(true);
      }),
    );
  });

  test('counts days, not hours', () => {
    expect(laterDay('2026-03-28', 2)).toBe('2026-03-30');
    expect(laterDay('2026-12-31', 1)).toBe('2027-01-01');
  });
});
