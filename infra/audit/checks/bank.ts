import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a bank's statement brought in and was matched is recorded as a payment of that amount, of one each. */
export const bank: Check = function* ({ bankTransactions, payments, payers, customers }) {
  const made = byId(payments);
  const seen = new Set<string>();
  for (const { id, status, amount, paymentId = '', customerId } of bankTransactions) {
    const payment = made.get(paymentId);
    if (status !== 'matched') {
      if (paymentId) yield { about: id, says: `is ${status} and has a payment` };
      continue;
    }
    if (payment?.reversal || payment?.amount.amount !== amount.amount || payment.customerId !== customerId)
      yield { about: id, says: 'is not recorded as that payment' };
    if (seen.has(paymentId)) yield { about: id, says: 'is recorded as the payment of another' };
    seen.add(paymentId);
  }
  const known = byId(customers);
  for (const { customerId } of payers)
    if (!known.has(customerId)) yield { about: customerId, says: 'pays from an account and is no customer' };
};
