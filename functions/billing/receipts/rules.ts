import type { Currency } from '../../shared/money.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Allocated, Known } from '../allocation.ts';
import type { Invoice, Payment } from '../model.ts';
import { sectionOf } from '../orders-of.ts';
import { withAmounts } from '../with-amounts.ts';
import type { ReversalInput } from './model.ts';

/** The documents of all orders that a receipt's money went to. */
export interface WentTo extends Known {
  /** What credit notes took back of each invoice, in minor units. */
  credited: ReadonlyMap<string, number>;
}

/** What a receipt's money is taken from, in minor units of its currency. */
export interface Taken extends Pick<Allocated, 'invoices' | 'advances'> {
  /** What the customer has less to its credit. */
  credit: number;
}

/**
 * Where the money of a receipt is by now. What paid an invoice is owed on it again, but for goods that came back since:
 * that had become the customer's credit. What was paid ahead is still with its order, or with the invoices that it was
 * set against, or became credit when the order ended.
 */
export function takenFrom(
  { allocations, unapplied }: Pick<Payment, 'allocations'> & Partial<Pick<Payment, 'unapplied'>>,
  known: WentTo,
): Taken {
  const paid = new Map([...known.invoices].map(([id, one]) => [id, paidOn(one, known.credited.get(id))]));
  const owed = new Map<string, number>();
  const fewer = new Map<string, number>();
  const reopen = (id: string, amount: number): number => {
    const part = Math.min(amount, paid.get(id) ?? 0);
    paid.set(id, (paid.get(id) ?? 0) - part);
    if (part > 0) owed.set(id, (owed.get(id) ?? 0) + part);
    return amount - part;
  };
  const left = allocations.map(({ invoiceId, orderId = '', amount: { amount } }) =>
    invoiceId ? reopen(invoiceId, amount) : fromOrder(orderId, amount),
  );
  return {
    invoices: withAmounts(owed, known.invoices).map(({ of, amount }) => ({ invoice: of, amount })),
    advances: withAmounts(fewer, known.orders).map(({ of, amount }) => ({ account: of, amount })),
    credit: left.reduce((sum, one) => sum + one, unapplied?.amount ?? 0),
  };

  function fromOrder(id: string, amount: number): number {
    const account = known.orders.get(id);
    if (!account) return amount;
    const part = Math.min(amount, account.advance.amount - (fewer.get(id) ?? 0));
    if (part > 0) fewer.set(id, (fewer.get(id) ?? 0) + part);
    // The last of its invoices first, since that is the least likely to be settled.
    return account.invoiceIds.toReversed().reduce((rest, invoiceId) => {
      const most = Math.min(rest, aheadOn(known.invoices.get(invoiceId), id));
      return rest - most + reopen(invoiceId, most);
    }, amount - part);
  }
}

/** What of an invoice that is neither given up nor taken back is not open. */
function paidOn({ status, total, fees, writtenOff, open }: Invoice, credited = 0): number {
  if (status === 'credited') return 0;
  const owed = total.amount + (fees?.amount ?? 0) - (writtenOff?.amount ?? 0) - credited;
  return Math.max(0, owed - open.amount);
}

const aheadOn = (invoice: Invoice | undefined, orderId: string): number =>
  invoice?.kind === 'invoice' ? (sectionOf(invoice, orderId).prepaid?.amount ?? 0) : 0;

/**
 * The receipt as it stands once it is taken back.
 * @throws Problem conflict when it is already; unprocessable for a day before it came in
 */
export function reversed(
  payment: Payment,
  { reason, reversedAt: told }: ReversalInput,
  taken: Taken,
  at: string,
  by: Actor,
): Payment {
  const reversedAt = told ?? later(payment.receivedAt, at);
  if (payment.reversal) throw conflict(say('This payment is taken back already.'));
  if (reversedAt < payment.receivedAt) throw fieldProblem('/reversedAt', say('is before the money came in'));
  const { currency } = payment.amount;
  const credit = { amount: taken.credit, currency };
  const reversal = { reversedAt, at, by, reason, taken: sharesTaken(taken, currency), credit };
  return { ...payment, reversal, updatedAt: at };
}

/** As they are kept. */
export const sharesTaken = ({ invoices, advances }: Taken, currency: Currency): Payment['allocations'] => [
  ...invoices.map(({ invoice, amount }) => ({ invoiceId: invoice.id, amount: { amount, currency } })),
  ...advances.map(({ account, amount }) => ({ orderId: account.orderId, amount: { amount, currency } })),
];

const later = (one: string, other: string): string => (one > other ? one : other);
