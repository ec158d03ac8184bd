import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Quotation, QuotationStatus, StoredStatus } from './model.ts';

/** From which state a quotation may come into which; one that is over goes nowhere. */
export const TRANSITIONS: Record<QuotationStatus, readonly StoredStatus[]> = {
  draft: ['draft', 'sent', 'withdrawn'],
  sent: ['sent', 'accepted', 'declined', 'withdrawn'],
  accepted: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/** The instant, and the day that it is in the business's calendar. */
export interface Moment {
  at: string;
  today: string;
}

export const statusOn = (
  { status, validUntil }: Pick<Quotation, 'status' | 'validUntil'>,
  today: string,
): QuotationStatus => (status === 'sent' && validUntil < today ? 'expired' : status);

/** @throws Problem conflict where it can't come into that state */
export function assertMay(quotation: Quotation, to: StoredStatus, today: string): void {
  const status = statusOn(quotation, today);
  if (!TRANSITIONS[status].includes(to))
    throw conflict(say('This quotation is {status}.', { status: say(status) }));
}

const moved = (quotation: Quotation, to: StoredStatus, { at, today }: Moment): Quotation => {
  assertMay(quotation, to, today);
  return { ...quotation, status: to, updatedAt: at };
};

/** As sent, once more where it was before; the table's stream mails it. */
export const sent = (quotation: Quotation, number: string, by: Actor, moment: Moment): Quotation => ({
  ...moved(quotation, 'sent', moment),
  number,
  sent: { at: moment.at, by, time: (quotation.sent?.time ?? 0) + 1 },
  mail: { state: 'none' },
});

export type Answer = Omit<NonNullable<Quotation['answer']>, 'at'>;

/** The one answer that a quotation gets. */
export const answered = (quotation: Quotation, answer: Answer, moment: Moment): Quotation => ({
  ...moved(quotation, answer.decision, moment),
  answer: { ...answer, at: moment.at },
});

export const withdrawn = (quotation: Quotation, reason: string, by: Actor, moment: Moment): Quotation => ({
  ...moved(quotation, 'withdrawn', moment),
  withdrawn: { at: moment.at, by, reason },
});
