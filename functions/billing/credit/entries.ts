import { type About, type Entry, newEntry } from '../../ledger/index.ts';
import { sum } from '../../shared/amounts.ts';
import { dayIn } from '../../shared/time.ts';
import { clearedBy, type Zone } from '../entries.ts';
import type { CreditUse, Refund } from './model.ts';

export const entryOfCreditUse = (use: CreditUse, zone: Zone): Entry | undefined =>
  newEntry(
    'credit-use',
    { amount: use.amount.amount, ...clearedBy(use) },
    ofCredit(use, zone, use.createdAt),
    use.createdAt,
  );

/** On the day on which it is taken back. */
export function entryOfUndoneUse(use: CreditUse, zone: Zone): Entry | undefined {
  if (!use.reversal) return undefined;
  const { at, taken } = use.reversal;
  const amount = sum(taken.map((one) => one.amount));
  const shares = clearedBy({ allocations: taken });
  return newEntry('credit-use-reversal', { amount, ...shares }, ofCredit(use, zone, at), at);
}

/** What of a use paid invoices, and what was put ahead of them, in minor units. */
export function sharesOf({ amount: { amount }, allocations }: CreditUse) {
  const ahead = allocations.reduce((sum, one) => sum + (one.orderId ? one.amount.amount : 0), 0);
  return { amount, paid: amount - ahead, ahead };
}

export const entryOfRefund = (refund: Refund, zone: Zone, at: string): Entry | undefined =>
  newEntry('refund', { amount: refund.amount.amount }, ofCredit(refund, zone, at), at);

const ofCredit = (doc: CreditUse | Refund, { timeZone }: Zone, at: string): About => ({
  document: { id: doc.id },
  customerId: doc.customerId,
  currency: doc.amount.currency,
  on: dayIn(timeZone, at),
});
