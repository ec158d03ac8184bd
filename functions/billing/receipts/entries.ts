import { type Entry, newEntry } from '../../ledger/index.ts';
import { dayIn } from '../../shared/time.ts';
import { clearedBy, type Zone } from '../entries.ts';
import type { Invoice, Payment } from '../model.ts';
import { laterThan } from '../paying-at-once.ts';
import { total } from '../telling.ts';

/** One of the receipt's own day, and one for each later day on which invoices were issued that it pays. */
export function entriesOfReceipt(
  payment: Payment,
  paid: readonly Pick<Invoice, 'id' | 'issuedAt'>[],
  { timeZone }: Zone,
): Entry[] {
  const { id, reference, customerId, amount, unapplied, receivedAt, createdAt } = payment;
  const about = { document: { id, number: reference }, customerId, currency: amount.currency };
  const later = laterThan(receivedAt, timeZone);
  const days = new Map(paid.map((invoice) => [invoice.id, later(invoice)]));
  const { paid: shares, ahead } = clearedBy(payment);
  const byDay = Map.groupBy(shares, ({ openItem }) => days.get(openItem));
  const atOnce = byDay.get(undefined) ?? [];
  const left = unapplied.amount + total(shares) - total(atOnce);
  const amounts = { amount: amount.amount, paid: atOnce, ahead, left };
  return [
    newEntry('receipt', amounts, { ...about, on: dayIn(timeZone, receivedAt) }, createdAt),
    ...[...byDay].map(([on, own]) =>
      on
        ? newEntry('receipt-applied', { amount: total(own), paid: own }, { ...about, on }, createdAt)
        : undefined,
    ),
  ].flatMap((made) => made ?? []);
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
