import { total } from '../figures.ts';
import type { Check } from '../violation.ts';

/** All of a receipt went somewhere, and its reference names it and no other. */
export const payments: Check = function* ({ payments, paymentReferences, invoices, orders }) {
  const owners = new Map([...invoices, ...orders].map((d) => [d.id, d.customerId]));
  const named = new Map(paymentReferences.map((r) => [r.paymentId, r.customerId]));
  for (const { id, amount, unapplied, allocations, customerId } of payments) {
    const parts = [...allocations.map((a) => a.amount), unapplied];
    if (amount.amount !== total(parts) || parts.some((p) => p.amount < 0 || p.currency !== amount.currency))
      yield { about: id, says: `${amount.amount} came in and ${total(parts)} went on` };
    if (named.get(id) !== customerId) yield { about: id, says: 'is not found by its reference' };
    for (const { invoiceId, orderId } of allocations)
      if (owners.get(invoiceId ?? orderId ?? '') !== customerId)
        yield { about: id, says: `paid ${invoiceId ?? orderId}, which is not this customer's` };
  }
  if (paymentReferences.length !== payments.length)
    yield {
      about: 'references',
      says: `${paymentReferences.length} references name ${payments.length} payments`,
    };
};
