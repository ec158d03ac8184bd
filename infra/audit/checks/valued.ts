import type { Entry } from '../../../functions/ledger/model.ts';
import { rateDayOf } from '../../../functions/ledger/rules.ts';
import type { Valuation } from '../../../functions/ledger/valuing/model.ts';
import { balanceOfValues, nameOf, openItemOf } from '../../../functions/ledger/valuing/rules.ts';
import { byId, Sums } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * What an entry comes to in the business's own currency says what the entry says, and is the same on either side; what
 * is open of something is what valuations have moved, and has no value when it is nothing.
 */
export const valued: Check = function* (store) {
  const entries = byId(store.entries);
  for (const valuation of store.valuations) yield* wrongIn(valuation, entries.get(valuation.entryId));
  yield* openItems(store, entries);
};

function* wrongIn(valuation: Valuation, entry: Entry | undefined): Iterable<Finding> {
  const { id, status, currency, lines } = valuation;
  if (entry?.currency !== currency) {
    yield { about: id, says: 'is of no entry in its currency' };
    return;
  }
  if (rateDayOf(valuation) !== rateDayOf(entry)) yield { about: id, says: 'has the rate of another day' };
  if (status === 'unrated') {
    if (lines.length > 0) yield { about: id, says: 'has lines without a rate' };
    return;
  }
  const difference = balanceOfValues(lines);
  if (difference !== 0) yield { about: id, says: `debits and credits differ by ${difference}` };
  const moved = lines.filter(({ amount }) => amount.amount !== 0).map(said);
  if (moved.join() !== entry.lines.map(said).join())
    yield { about: id, says: 'has lines that its entry has not' };
}

const said = ({ account, side, amount, openItem = '' }: Entry['lines'][number]): string =>
  `${side} ${account} ${amount.amount} ${openItem}`;

function* openItems(
  { openItems, valuations }: Store,
  entries: ReadonlyMap<string, Entry>,
): Iterable<Finding> {
  const [told, kept] = [new Sums(), new Sums()];
  for (const { entryId, currency, lines } of valuations)
    for (const line of lines) {
      const of = openItemOf({ customerId: entries.get(entryId)?.customerId }, line);
      if (!of) continue;
      const sign = line.side === 'debit' ? 1 : -1;
      told.add(`${nameOf(of)} in ${currency}`, sign * line.amount.amount);
      told.add(`value of ${nameOf(of)} in ${currency}`, sign * line.value.amount);
    }
  for (const one of openItems) {
    const about = `${nameOf(one)} in ${one.currency}`;
    kept.add(about, one.amount);
    kept.add(`value of ${about}`, one.value);
    if (one.amount === 0 && one.value !== 0)
      yield { about, says: `is cleared and is still worth ${one.value}` };
  }
  for (const about of new Set([...told.names(), ...kept.names()]))
    if (told.of(about) !== kept.of(about))
      yield { about, says: `is ${kept.of(about)} and the valuations say ${told.of(about)}` };
}
