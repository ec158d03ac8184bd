import type { Money } from '../../shared/money.ts';
import { conflict } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Billable } from '../billable.ts';
import { dueAfter, sellerOf, withoutUndefined } from '../invoicing.ts';
import type { OrderAccount } from '../model.ts';
import { amountsOf } from '../summing.ts';
import type { Prepayment } from './model.ts';

/** All of an order, as it would be invoiced. */
export type Ordered = Omit<Billable, 'part' | 'shipmentIds' | 'suppliedAt' | 'eInvoice' | 'paymentTermDays'>;

export const prepaymentIdOf = (orderId: string): string => orderId.replace('ord', 'ppm');

/** @param asked how much of it, in percent and in money; what is there already is not waited for */
export function newPrepayment(
  goods: Ordered,
  asked: { percent: string; amount: Money },
  { advance }: OrderAccount,
  number: string,
  settings: Settings,
  at: string,
): Prepayment {
  const isThere = advance.amount >= asked.amount.amount;
  return {
    ...withoutUndefined(goods),
    id: prepaymentIdOf(goods.orderId),
    number,
    seller: sellerOf(settings, goods.language),
    issuedAt: at,
    dueAt: dueAfter(settings.prepayments.payWithinDays, settings, at),
    ...amountsOf(goods, settings),
    paymentReference: number,
    ...asked,
    ...(isThere ? { status: 'paid', releasedAt: at } : { status: 'asked' }),
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** Whether the order may go on; once it may, it always may. */
export const isReleased = ({ releasedAt }: Pick<Prepayment, 'releasedAt'>): boolean =>
  releasedAt !== undefined;

/** @param ahead what there is for the order, in minor units */
export const withAhead = (asked: Prepayment, ahead: number, at: string): Prepayment =>
  asked.status === 'asked' && ahead >= asked.amount.amount
    ? { ...asked, status: 'paid', releasedAt: at, updatedAt: at }
    : asked;

/**
 * After money ahead was taken back: as long as nothing is invoiced, what was asked for is asked for again.
 * @param account as it is then
 */
export const withoutAhead = (
  paid: Prepayment,
  { advance, invoiceIds, state }: OrderAccount,
  at: string,
): Prepayment =>
  paid.status === 'paid' && state === 'open' && invoiceIds.length === 0 && advance.amount < paid.amount.amount
    ? { ...paid, status: 'asked', updatedAt: at }
    : paid;

/** @throws Problem conflict when nobody waits for it */
export function waived(asked: Prepayment, at: string): Prepayment {
  if (asked.status !== 'asked')
    throw conflict(say('This prepayment is {status}.', { status: say(asked.status) }));
  return { ...asked, status: 'waived', releasedAt: at, updatedAt: at };
}

/** Its order has ended. */
export const withdrawn = (asked: Prepayment, at: string): Prepayment =>
  asked.status === 'asked' ? { ...asked, status: 'withdrawn', updatedAt: at } : asked;
