import { z } from 'zod';
import { daysBetween, laterDay } from '../shared/time.ts';

export const per = z.enum(['day', 'week', 'month']);
export type Per = z.output<typeof per>;

/** From one day to another, both included. */
export interface Span {
  from: string;
  to: string;
}

const YEAR_OF_WEEKS = 52 * 7;

/** The days, weeks (from Monday) or months of a span; the first and the last as far as they lie in it. */
export function periodsOf(unit: Per, { from, to }: Span): Span[] {
  const periods: Span[] = [];
  for (let start = from; start <= to; ) {
    const last = lastOf(unit, start);
    const end = last < to ? last : to;
    periods.push({ from: start, to: end });
    start = laterDay(end, 1);
  }
  return periods;
}

function lastOf(unit: Per, day: string): string {
  if (unit === 'day') return day;
  if (unit === 'week') return laterDay(day, (7 - weekday(day)) % 7);
  return lastOfMonth(day);
}

/** 1 for Monday to 7 for Sunday. */
const weekday = (day: string): number => new Date(day).getUTCDay() || 7;

export function lastOfMonth(day: string): string {
  const next = laterDay(`${day.slice(0, 7)}-28`, 4);
  return laterDay(`${next.slice(0, 7)}-01`, -1);
}

/** What a period is compared with: months with the same of a year ago, else 52 weeks ago, so that Mondays meet Mondays. */
export const yearBefore = (unit: Per, { from, to }: Span): Span =>
  unit === 'month'
    ? { from: aYearAgo(from), to: to === lastOfMonth(to) ? lastOfMonth(aYearAgo(to)) : aYearAgo(to) }
    : { from: laterDay(from, -YEAR_OF_WEEKS), to: laterDay(to, -YEAR_OF_WEEKS) };

/** The same date; of 29 February the 28th. */
export function aYearAgo(day: string): string {
  const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return same.endsWith('-02-29') ? `${same.slice(0, -2)}28` : same;
}

/** Every day of a span. */
export const daysOf = ({ from, to }: Span): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => laterDay(from, i));
