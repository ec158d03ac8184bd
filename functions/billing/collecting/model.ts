import { z } from 'zod';
import { text } from '../../shared/fields.ts';
import { money, positiveMoney } from '../../shared/money.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** What holds reminders back for longer would be forgotten: it is better said anew. */
export const DAYS_AHEAD = 366;

export const reminderStopInput = z.strictObject({ until: day, reason: text(500) });
export type ReminderStopInput = z.output<typeof reminderStopInput>;

/** All that is open, unless told. */
export const promiseInput = z.strictObject({ on: day, amount: positiveMoney.optional() });
export type PromiseInput = z.output<typeof promiseInput>;

const who = { by: actor, at: z.iso.datetime() };

export const reminderStop = z.object({ until: day, reason: z.string(), ...who });

/** By the end of which day the customer means to pay how much, and what was open before. */
export const promise = z.object({ on: day, amount: money, openBefore: money, ...who });
