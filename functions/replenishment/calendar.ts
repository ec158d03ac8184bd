import { laterDay } from '../shared/time.ts';

/** ISO weekdays on which the business sells: 1 is Monday. */
export type WorkingDays = readonly number[];

export const isWorking = (day: string, workingDays: WorkingDays): boolean =>
  workingDays.includes(new Date(day).getUTCDay() || 7);

/** All calendar days from one to before another. */
export function* daysFrom(from: string, until: string): Generator<string> {
  for (let day = from; day < until; day = laterDay(day, 1)) yield day;
}

/** How many working days lie in so many calendar days from this one on, itself among them. */
export function workingDaysIn(from: string, calendarDays: number, workingDays: WorkingDays): number {
  const whole = Math.floor(calendarDays);
  const days = [...daysFrom(from, laterDay(from, whole))].filter((day) => isWorking(day, workingDays));
  const rest = isWorking(laterDay(from, whole), workingDays) ? calendarDays - whole : 0;
  return days.length + rest;
}

/** No forecast looks further ahead. */
const FAR_DAYS = 3660;

/** The working day on which so many of them are over, this one being the first; what lasts for years ends there. */
export function workingDayAfter(from: string, count: number, workingDays: WorkingDays): string {
  let left = count;
  for (const day of daysFrom(from, laterDay(from, FAR_DAYS)))
    if (isWorking(day, workingDays) && --left < 0) return day;
  return laterDay(from, FAR_DAYS);
}
