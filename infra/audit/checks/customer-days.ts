import { owedBy, receivableOf } from '../../../functions/ledger/customer-days.ts';
import { Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The sums of each customer's days are those of its entries that are sealed, which happens in one transaction. */
export const customerDays: Check = function* ({ entries, sealed, customerDays }) {
  const counted = new Set(sealed.map(({ entryId }) => entryId));
  const [told, kept] = [new Sums(), new Sums()];
  for (const { id, customerId, on, currency, lines } of entries) {
    if (!customerId || !counted.has(id)) continue;
    told.add(`balance of ${customerId} on ${on} in ${currency}`, owedBy(lines));
    told.add(`receivable of ${customerId} on ${on} in ${currency}`, receivableOf(lines));
  }
  for (const { customerId, currency, day, balance, receivable } of customerDays) {
    kept.add(`balance of ${customerId} on ${day} in ${currency}`, balance);
    kept.add(`receivable of ${customerId} on ${day} in ${currency}`, receivable);
  }
  for (const about of new Set([...told.names(), ...kept.names()]))
    if (told.of(about) !== kept.of(about))
      yield { about, says: `is ${kept.of(about)} and the entries say ${told.of(about)}` };
};
