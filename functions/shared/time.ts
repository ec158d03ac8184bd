import { z } from 'zod';
import { remembered } from './remembered.ts';
import { message } from './texts/message.ts';

/** ISO 8601 instant in UTC; brought into the one form `2026-03-01T09:30:00.000Z`, since instants are compared as text. */
export const instant = z.iso
  .datetime({
    message: message('must be an instant in UTC such as {example}', { example: '2026-03-01T09:30:00Z' }),
  })
  .transform((text): string => new Date(text).toISOString());
/** Calendar day, e.g. `2026-03-01`. */
export const day = z.iso.date(message('must be a day such as {example}', { example: '2026-03-01' }));

/** The only place that reads the clock; rules get the time as an argument. */
export const now = (): string => new Date().toISOString();

const DURATION = /^P(?!$)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** ISO 8601 duration of days, hours, minutes and seconds, e.g. `P2D`, `PT8H`; parsed to seconds. */
export const duration = z
  .string()
  .regex(DURATION, message('must be a duration such as {example}', { example: 'PT8H' }))
  .transform((text): number => {
    const [, d = '0', h = '0', m = '0', s = '0'] = DURATION.exec(text) ?? [];
    return ((Number(d) * 24 + Number(h)) * 60 + Number(m)) * 60 + Number(s);
  });

export const plusSeconds = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();
export const plusDays = (at: string, days: number): string => plusSeconds(at, days * 86_400);

/** Swedish writes days and times as ISO 8601 does. */
const clockIn = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23', timeZone }),
);
const localTime = (at: string | number, timeZone: string): string =>
  clockIn(timeZone).format(new Date(at)).replace(' ', 'T');

/** The calendar's day at an instant. */
export const dayIn = (timeZone: string, at: string): string => localTime(at, timeZone).slice(0, 10);

/** So many days on in the calendar. */
export const laterDay = (from: string, days: number): string => plusDays(`${from}T00:00Z`, days).slice(0, 10);

/** The last instant of a day. */
export function endOfDay(timeZone: string, on: string): string {
  const last = Date.parse(`${on}T23:59:59.999Z`);
  const ahead = (at: number) => Date.parse(`${localTime(at, timeZone)}.999Z`) - at;
  // By how much the zone is ahead is known for an instant only, so a first guess gives the instant to ask for.
  return new Date(last - ahead(last - ahead(last))).toISOString();
}

/** The end of a day so many days on, in the zone's calendar. */
export const endOfDayAfter = (days: number, timeZone: string, at: string): string =>
  endOfDay(timeZone, laterDay(dayIn(timeZone, at), days));

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whole seconds from `from` until `until`, at least 1, which is the least a state machine's timeout may be. */
export const secondsUntil = (from: string, until: string): number =>
  Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from)) / 1000));

/** The year a document belongs to is that of the business's own calendar. */
export const yearIn = (timeZone: string, at: string): string => dayIn(timeZone, at).slice(0, 4);

/** All months from one day's to another's. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  for (let day = from; day.slice(0, 7) <= until.slice(0, 7); day = laterDay(`${day.slice(0, 7)}-28`, 4))
    months.push(day.slice(0, 7));
  return months;
}
