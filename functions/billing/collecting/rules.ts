import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { laterDay } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import { DAYS_AHEAD, type PromiseInput, type ReminderStopInput } from './model.ts';

/**
 * The invoice with no reminders until a day.
 * @param today by the business's calendar
 * @throws Problem conflict when nothing is open, unprocessable for a day that is over or more than a year ahead
 */
export function stopped(
  invoice: Invoice,
  { until, reason }: ReminderStopInput,
  today: string,
  at: string,
  by: Actor,
): Invoice {
  assertOwed(invoice);
  assertWithinReach('/until', until, today);
  return { ...invoice, reminderStop: { until, reason, by, at }, updatedAt: at };
}

/** @throws Problem conflict when they aren't stopped */
export function resumed(invoice: Invoice, at: string): Invoice {
  const { reminderStop, ...rest } = invoice;
  if (!reminderStop) throw conflict(say('No reminder of this invoice is held back.'));
  return { ...rest, updatedAt: at };
}

/**
 * The invoice with what its customer means to pay by when; a later promise takes the place of an earlier one.
 * @param today by the business's calendar
 * @throws Problem conflict when nothing is open, unprocessable naming the field
 */
export function promised(
  invoice: Invoice,
  { on, amount = invoice.open }: PromiseInput,
  today: string,
  at: string,
  by: Actor,
): Invoice {
  assertOwed(invoice);
  const { open } = invoice;
  assertWithinReach('/on', on, today);
  if (amount.currency !== open.currency)
    throw fieldProblem('/amount/currency', say('must be {currency}', { currency: open.currency }));
  if (amount.amount > open.amount) throw fieldProblem('/amount', say('is more than is open'));
  return { ...invoice, promise: { on, amount, openBefore: open, by, at }, updatedAt: at };
}

function assertWithinReach(pointer: string, day: string, today: string): void {
  if (day < today) throw fieldProblem(pointer, say('is over'));
  if (day > laterDay(today, DAYS_AHEAD))
    throw fieldProblem(pointer, say('must lie within {days} days', { days: DAYS_AHEAD }));
}

function assertOwed({ status }: Invoice): void {
  if (status !== 'open') throw conflict(say('Nothing is open on this invoice.'));
}
