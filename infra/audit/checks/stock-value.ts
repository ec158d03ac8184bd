import { offTheWay } from '../../../functions/inventory/transfers/rules.ts';
import type { AccountName } from '../../../functions/ledger/chart.ts';
import type { Entry } from '../../../functions/ledger/model.ts';
import { balanceOf } from '../../../functions/ledger/rules.ts';
import { place, type Sums, sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * What stock is worth is the sum of its movements' worth; each document that moved goods is in the books for as much; and
 * what is between warehouses is there at what it was worth when it left.
 */
export const stockValue: Check = function* (store) {
  const { levels, movements, entries, transfers } = store;
  const worth = sumBy(levels, place, ({ value }) => value?.amount ?? 0);
  const moved = sumBy(movements, place, ({ value }) => value?.amount ?? 0);
  yield* differing(worth, moved, (is, was) => `is worth ${is} and ${was} was moved`);
  const said = sumBy(movements, documentOf, ({ value }) => value?.amount ?? 0);
  const booked = sumBy(entries, ({ document }) => document.id, on('stock'));
  yield* differing(said, booked, (is, was) => `moved stock worth ${is} and the ledger says ${was}`);
  const between = transfers.reduce((sum, one) => sum + worthOf(one) - offTheWay(asSent(one), one), 0);
  const told = entries.reduce((sum, one) => sum + on('stock-in-transit')(one), 0);
  if (between !== told)
    yield { about: 'stock-in-transit', says: `is ${told} and what is on the way left as ${between}` };
};

const on =
  (account: AccountName) =>
  ({ lines }: Entry): number =>
    balanceOf(lines.filter((line) => line.account === account));

/** What an adjustment has no document of is itself one. */
const documentOf = ({ kind, id, reference }: Store['movements'][number]): string =>
  kind === 'opening' || kind === 'adjustment' || kind === 'scrap' ? id : reference;

type Transfer = Store['transfers'][number];
const asSent = (one: Transfer): Transfer => ({
  ...one,
  lines: one.lines.map((line) => ({ ...line, received: 0, lost: 0 })),
});
const worthOf = ({ lines }: Transfer): number =>
  lines.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0);

function* differing(one: Sums, other: Sums, say: (is: number, was: number) => string): Generator<Finding> {
  for (const about of new Set([...one.names(), ...other.names()]))
    if (one.of(about) !== other.of(about)) yield { about, says: say(one.of(about), other.of(about)) };
}
