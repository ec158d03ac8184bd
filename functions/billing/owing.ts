import type { Money } from '../shared/money.ts';
import type { Invoice } from './model.ts';

/** The invoice of which so much is no longer owed, in minor units. */
export function reduceOpen(invoice: Invoice, paid: number, at: string): Invoice {
  const open = less(invoice.open, paid);
  return { ...invoice, open, status: open.amount === 0 ? 'paid' : invoice.status, updatedAt: at };
}

/** The invoice after money came in for it, so much of it and then. */
export function paidWith(invoice: Invoice, paid: number, cameAt: string, at: string): Invoice {
  const reduced = reduceOpen(invoice, paid, at);
  return reduced.status === 'paid' && invoice.status !== 'paid' ? { ...reduced, paidAt: cameAt } : reduced;
}

/** The invoice of which so much is owed again, since a receipt is taken back. */
export function owedAgain({ paidAt, ...invoice }: Invoice, amount: number, at: string): Invoice {
  const paidBefore = [...(invoice.paidBefore ?? []), ...(paidAt ? [paidAt] : [])];
  return {
    ...invoice,
    open: less(invoice.open, -amount),
    status: 'open',
    ...(paidBefore.length > 0 ? { paidBefore } : {}),
    reopenedAt: at,
    updatedAt: at,
  };
}

export const less = ({ amount, currency }: Money, minus: number): Money => ({
  amount: amount - minus,
  currency,
});

/** The invoice of which this is owed beside what was. */
export function charged(invoice: Invoice, fee: Money): Invoice {
  const more = (was = 0): Money => ({ ...fee, amount: was + fee.amount });
  return { ...invoice, open: more(invoice.open.amount), fees: more(invoice.fees?.amount) };
}

/** The invoice of which no goods are left with the customer; fees of reminders that nobody paid fall away with it. */
export function takenBack({ fees, ...invoice }: Invoice): Invoice {
  const { open } = invoice;
  const left = fees && less(fees, open.amount);
  return {
    ...invoice,
    open: less(open, open.amount),
    ...(left?.amount ? { fees: left } : {}),
    status: 'credited',
  };
}
