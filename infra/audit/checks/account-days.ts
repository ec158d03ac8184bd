import { Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The sums of each day are those of the entries that are sealed, which happens in one transaction. */
export const accountDays: Check = function* ({ entries, sealed, accountDays }) {
  const counted = new Set(sealed.map(({ entryId }) => entryId));
  const told = new Sums();
  for (const { on, currency, lines } of entries.filter((one) => counted.has(one.id)))
    for (const { account, side, amount } of lines)
      told.add(`${side} of ${account} on ${on} in ${currency}`, amount.amount);
  const kept = new Sums();
  for (const { account, currency, day, debit, credit } of accountDays) {
    kept.add(`debit of ${account} on ${day} in ${currency}`, debit);
    kept.add(`credit of ${account} on ${day} in ${currency}`, credit);
  }
  for (const about of new Set([...told.names(), ...kept.names()]))
    if (told.of(about) !== kept.of(about))
      yield { about, says: `is ${kept.of(about)} and the entries say ${told.of(about)}` };
};
