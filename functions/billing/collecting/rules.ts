import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import type { PromiseInput, ReminderStopInput } from './model.ts';

/**
 * The invoice with no reminders until a day.
 * @param today by the business's calendar
 * @throws Problem conflict when nothing is open, unprocessable for a day that is over
 */
export function stopped(
  invoice: Invoice,
  { until, reason }: ReminderStopInput,
  today: string,
  at: string,
  by: Actor,
): Invoice {
  assertOwed(invoice);
  if (until < today) throw fieldProblem('/until', say('is over'));
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
  if (on < today) throw fieldProblem('/on', say('is over'));
  if (amount.currency !== open.currency)
    throw fieldProblem('/amount/currency', say('must be {currency}', { currency: open.currency }));
  if (amount.amount > open.amount) throw fieldProblem('/amount', say('is more than is open'));
  return { ...invoice, promise: { on, amount, openBefore: open, by, at }, updatedAt: at };
}

function assertOwed({ status }: Invoice): void {
  if (status !== 'open') throw conflict(say('Nothing is open on this invoice.'));
}
