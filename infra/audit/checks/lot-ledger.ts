import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/** What lies there of a lot is the sum of its own movements, and those are what the ledger says of it. */
export const lotLedger: Check = function* (store) {
  yield* onHand(store);
  yield* told(store);
  for (const { id, lots, change, ...at } of store.movements) {
    const sum = lots?.reduce((all, lot) => all + lot.change, 0);
    if (sum !== undefined && sum !== change)
      yield { about: `${id}: ${place(at)}`, says: `${q(change)} moved, and ${q(sum)} of its lots` };
  }
};

function* onHand({ levels, lotMovements }: Store): Iterable<Finding> {
  const name = (one: { sku: string; warehouse: string; lot: string }) => `${place(one)}, lot ${one.lot}`;
  const there = sumBy(
    levels.flatMap(({ sku, warehouse, lots = [] }) => lots.map((lot) => ({ sku, warehouse, ...lot }))),
    name,
    (lot) => lot.onHand,
  );
  const moved = sumBy(lotMovements, name, (m) => m.change);
  for (const about of new Set([...there.names(), ...moved.names()]))
    if (there.of(about) !== moved.of(about))
      yield { about, says: `${q(there.of(about))} is on hand and ${q(moved.of(about))} was moved` };
}

function* told({ movements, lotMovements }: Store): Iterable<Finding> {
  const name = (one: { id: string; lot: string }) => `${one.id}, lot ${one.lot}`;
  const own = sumBy(lotMovements, name, (m) => m.change);
  const said = sumBy(
    movements.flatMap(({ id, lots = [] }) => lots.map((lot) => ({ id, ...lot }))),
    name,
    (m) => m.change,
  );
  for (const about of new Set([...own.names(), ...said.names()]))
    if (own.of(about) !== said.of(about))
      yield { about, says: `${q(own.of(about))} by the lot and ${q(said.of(about))} by the ledger` };
}
