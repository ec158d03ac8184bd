import { total } from '../figures.ts';
import type { Check } from '../violation.ts';

/** All of a receipt went somewhere, or was taken from there again; its reference names it and no other that counts. */
export const payments: Check = function* ({ payments, paymentReferences, invoices, orders }) {
  const owners = new Map([...invoices, ...orders].map((d) => [d.id, d.customerId]));
  const named = new Map(paymentReferences.map((r) => [r.paymentId, r.customerId]));
  const counting = payments.filter((one) => !one.reversal).length;
  for (const { id, amount, unapplied, allocations, customerId, reversal } of payments) {
    const parts = [...allocations.map((a) => a.amount), unapplied];
    if (amount.amount !== total(parts) || parts.some((p) => p.amount < 0 || p.currency !== amount.currency))
      yield { about: id, says: `${amount.amount} came in and ${total(parts)} went on` };
    if (reversal && amount.amount !== total([...reversal.taken.map((one) => one.amount), reversal.credit]))
      yield { about: id, says: 'was not taken back whole' };
    if (named.get(id) !== (reversal ? undefined : customerId))
      yield {
        about: id,
        says: reversal ? 'is taken back and has its reference' : 'is not found by its reference',
      };
    for (const { invoiceId, orderId } of allocations)
      if (owners.get(invoiceId ?? orderId ?? '') !== customerId)
        yield { about: id, says: `paid ${invoiceId ?? orderId}, which is not this customer's` };
  }
  if (paymentReferences.length !== counting)
    yield {
      about: 'references',
      says: `${paymentReferences.length} references name ${counting} payments`,
    };
};
