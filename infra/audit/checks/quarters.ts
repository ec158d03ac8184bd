import { quarterOf } from '../../../functions/inventory/days.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The sums of the quarters of an hour, from which past stock is told, are those of the ledger. */
export const quarters: Check = function* ({ days, movements }) {
  const kept = new Sums();
  for (const { day, moved, ...where } of days)
    for (const [quarter, change] of moved) kept.add(`${place(where)} on ${day} from ${quarter}`, change);
  const told = new Sums();
  for (const { at, on = at.slice(0, 10), change, ...where } of movements)
    told.add(`${place(where)} on ${on} from ${quarterOf(at).slice(0, 16)}`, change);
  for (const about of new Set([...kept.names(), ...told.names()]))
    if (kept.of(about) !== told.of(about))
      yield { about, says: `is kept as ${q(kept.of(about))} and ${q(told.of(about))} was moved` };
};
