import { z } from 'zod';

/** What each step may answer. The machine has a way on for each; the compiler holds the steps to it, a test the machine. */
export const OUTCOMES = {
  Review: ['clean', 'review', 'cancelled'],
  Reserve: ['reserved', 'prepay', 'rejected', 'cancelled'],
  AskPrepayment: ['asked', 'cancelled'],
  MailPrepayment: ['sent', 'none', 'sending', 'bounced', 'unknown', 'retry'],
  Replenish: ['ordered', 'cancelled'],
  Ship: ['created', 'cancelled'],
  IssueGoods: ['issued'],
  Invoice: ['invoiced', 'deferred'],
  MailInvoice: ['sent', 'none', 'sending', 'bounced', 'unknown', 'retry'],
  ConfirmDelivery: [
    'delivered',
    'delivered-invoiced',
    'delivered-uninvoiced',
    'grown',
    'cancelled',
    'cancelled-invoiced',
  ],
  ConfirmInvoice: ['invoiced'],
  Settle: ['settled'],
  Reject: ['rejected'],
  Compensate: ['undone'],
  CloseCancelled: ['cancelled'],
  Park: ['parked', 'ended'],
  Await: ['waiting', 'over'],
  Chase: ['waiting', 'given-up'],
  AskAboutReturn: ['asked', 'sent-again'],
} as const;
export type StepName = keyof typeof OUTCOMES;
export const stepName = z.literal(Object.keys(OUTCOMES) as StepName[]); // the keys of OUTCOMES
export type OutcomeOf<N extends StepName> = (typeof OUTCOMES)[N][number];

/**
 * With what each thing that is waited for may come to its end. What an amendment or a shortage left nothing of counts
 * as delivered; `grown`: the order has got further parts, which the machine comes back for.
 */
export const AWAITED_OUTCOMES = {
  review: ['approved', 'rejected', 'cancelled'],
  prepayment: ['released', 'cancelled'],
  goods: ['arrived', 'delivered', 'grown', 'cancelled'],
  dispatch: ['dispatched', 'delivered', 'grown', 'cancelled'],
  delivery: ['delivered', 'returned', 'grown', 'cancelled'],
  return: ['sent-again', 'grown', 'cancelled'],
  invoice: ['invoiced'],
  payment: ['paid'],
} as const;
export type AwaitedOutcome<K extends keyof typeof AWAITED_OUTCOMES = keyof typeof AWAITED_OUTCOMES> =
  (typeof AWAITED_OUTCOMES)[K][number];

/** One consignment was delivered, and more of the part is waited for. */
export const PARTLY_DELIVERED = 'partly-delivered';
export const OVERDUE = 'overdue';

/** With what each of the machine's waits may end. */
export const WAIT_OUTCOMES = {
  review: [...AWAITED_OUTCOMES.review, OVERDUE],
  prepayment: [...AWAITED_OUTCOMES.prepayment, OVERDUE],
  progress: [
    'arrived',
    'dispatched',
    'delivered',
    PARTLY_DELIVERED,
    'returned',
    'sent-again',
    'grown',
    'cancelled',
    OVERDUE,
  ],
  invoice: [...AWAITED_OUTCOMES.invoice, OVERDUE],
  payment: [...AWAITED_OUTCOMES.payment, OVERDUE],
} as const;
export type WaitOutcome = (typeof WAIT_OUTCOMES)[keyof typeof WAIT_OUTCOMES][number];
