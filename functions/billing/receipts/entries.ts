import { type Entry, newEntry } from '../../ledger/index.ts';
import { dayIn } from '../../shared/time.ts';
import { clearedBy, type Zone } from '../entries.ts';
import type { Payment } from '../model.ts';

export function entryOfReceipt(payment: Payment, { timeZone }: Zone): Entry | undefined {
  const { id, reference, customerId, amount, unapplied, receivedAt, createdAt } = payment;
  const day = { document: { id, number: reference }, customerId, on: dayIn(timeZone, receivedAt) };
  const amounts = { amount: amount.amount, ...clearedBy(payment), left: unapplied.amount };
  return newEntry('receipt', amounts, { ...day, currency: amount.currency }, createdAt);
}

/** On the day on which it went back, by the rate of the day on which it had come in. */
export function entryOfReversal(payment: Payment, { timeZone }: Zone): Entry | undefined {
  const { id, reference, customerId, amount, receivedAt, reversal } = payment;
  if (!reversal) return undefined;
  const [on, ratedOn] = [dayIn(timeZone, reversal.reversedAt), dayIn(timeZone, receivedAt)];
  const day = { document: { id, number: reference }, customerId, on, ratedOn };
  const amounts = {
    amount: amount.amount,
    ...clearedBy({ allocations: reversal.taken }),
    left: reversal.credit.amount,
  };
  return newEntry('receipt-reversal', amounts, { ...day, currency: amount.currency }, reversal.at);
}
