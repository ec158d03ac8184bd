import { Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The sums of each day are those of the entries that are sealed and of their values, which come in one transaction. */
export const accountDays: Check = function* ({ entries, sealed, valuations, accountDays }) {
  const counted = new Set(sealed.map(({ entryId }) => entryId));
  const [told, kept] = [new Sums(), new Sums()];
  for (const { on, currency, lines } of entries.filter((one) => counted.has(one.id)))
    for (const { account, side, amount } of lines)
      told.add(`${side} of ${account} on ${on} in ${currency}`, amount.amount);
  for (const { on, currency, lines } of valuations)
    for (const { account, side, value } of lines)
      told.add(`${side} value of ${account} on ${on} in ${currency}`, value.amount);
  for (const { account, currency, day, ...sums } of accountDays) {
    const where = `of ${account} on ${day} in ${currency}`;
    kept.add(`debit ${where}`, sums.debit);
    kept.add(`credit ${where}`, sums.credit);
    kept.add(`debit value ${where}`, sums.debitValue);
    kept.add(`credit value ${where}`, sums.creditValue);
  }
  for (const about of new Set([...told.names(), ...kept.names()]))
    if (told.of(about) !== kept.of(about))
      yield { about, says: `is ${kept.of(about)} and the entries say ${told.of(about)}` };
};
