import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Money that a provider told of is a payment of that amount, of one each, or waits or was set aside by a person. */
export const charges: Check = function* ({ charges: told, payments, bankTransactions }) {
  const made = byId(payments);
  const waiting = byId(bankTransactions);
  const seen = new Set<string>();
  for (const { provider, transaction, events, paymentId, bankTransactionId } of told) {
    const about = `${provider} ${transaction}`;
    const came = events.find(({ kind }) => kind === 'succeeded');
    const record = paymentId ? made.get(paymentId) : waiting.get(bankTransactionId ?? '');
    if (came && !record) yield { about, says: 'brought money that is recorded nowhere' };
    if (!came && (paymentId || bankTransactionId)) yield { about, says: 'is recorded and brought no money' };
    if (came && record && record.amount.amount !== came.amount.amount)
      yield { about, says: 'brought another amount than is recorded' };
    if (paymentId && seen.has(paymentId)) yield { about, says: 'is recorded as the payment of another' };
    seen.add(paymentId ?? '');
  }
};
