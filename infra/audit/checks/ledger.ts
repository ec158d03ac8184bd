import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What is on hand is the sum of the movements. */
export const ledger: Check = function* ({ levels, movements }) {
  const onHand = sumBy(levels, place, (l) => l.onHand);
  const moved = sumBy(movements, place, (m) => m.change);
  for (const about of new Set([...onHand.names(), ...moved.names()]))
    if (onHand.of(about) !== moved.of(about))
      yield { about, says: `${q(onHand.of(about))} is on hand and ${q(moved.of(about))} was moved` };
};
