import { quarterOf } from '../../../functions/inventory/days.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, Sums } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The sums of the quarters of an hour, from which past stock is told, are those of the ledger. */
export const quarters: Check = function* ({ days, movements }) {
  const [kept, told] = [new Sums(), new Sums()];
  const [keptWorth, toldWorth] = [new Sums(), new Sums()];
  for (const { day, moved, worth, ...where } of days) {
    const about = (quarter: string) => `${place(where)} on ${day} from ${quarter}`;
    for (const [quarter, change] of moved) kept.add(about(quarter), change);
    for (const [quarter, amount] of worth) keptWorth.add(about(quarter), amount);
  }
  for (const { at, on = at.slice(0, 10), change, value, ...where } of movements) {
    const about = `${place(where)} on ${on} from ${quarterOf(at).slice(0, 16)}`;
    told.add(about, change);
    toldWorth.add(about, value?.amount ?? 0);
  }
  yield* differing(kept, told, q);
  yield* differing(keptWorth, toldWorth, (amount) => `${amount} in the books`);
};

function* differing(kept: Sums, told: Sums, say: (figure: number) => string) {
  for (const about of new Set([...kept.names(), ...told.names()]))
    if (kept.of(about) !== told.of(about))
      yield { about, says: `is kept as ${say(kept.of(about))} and ${say(told.of(about))} was moved` };
}
