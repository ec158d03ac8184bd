import { z } from 'zod';

/** What each step may answer. The machine has a way on for each; the compiler holds the steps to it, a test the machine. */
export const OUTCOMES = {
  Review: ['clean', 'review', 'cancelled'],
  Reserve: ['reserved', 'rejected', 'cancelled'],
  Replenish: ['ordered', 'cancelled'],
  Ship: ['created', 'cancelled'],
  IssueGoods: ['issued'],
  Invoice: ['more-to-dispatch', 'more-to-come', 'all-shipped'],
  MailInvoice: ['sent', 'none', 'sending', 'bounced', 'unknown', 'retry'],
  ConfirmDelivery: ['delivered', 'cancelled'],
  Settle: ['settled'],
  Reject: ['rejected'],
  Compensate: ['undone'],
  CloseCancelled: ['cancelled'],
  Park: ['parked', 'ended'],
  Await: ['waiting', 'over'],
  Chase: ['waiting', 'given-up'],
  AskAboutReturn: ['asked'],
} as const;
export type StepName = keyof typeof OUTCOMES;
export const stepName = z.literal(Object.keys(OUTCOMES) as StepName[]); // the keys of OUTCOMES
export type OutcomeOf<N extends StepName> = (typeof OUTCOMES)[N][number];

/** With what each wait may end, beside that its time is over. */
export const WAIT_OUTCOMES = {
  review: ['approved', 'rejected', 'cancelled'],
  goods: ['arrived', 'cancelled'],
  /** Goods may come in for the next consignment while one still waits for the warehouse. */
  dispatch: ['dispatched', 'arrived', 'cancelled'],
  delivery: ['delivered', 'returned', 'cancelled'],
  return: ['cancelled'],
  payment: ['paid'],
} as const;
export const OVERDUE = 'overdue';
export type WaitOutcome<K extends keyof typeof WAIT_OUTCOMES = keyof typeof WAIT_OUTCOMES> =
  (typeof WAIT_OUTCOMES)[K][number];
