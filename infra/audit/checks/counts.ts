import { differencesOf } from '../../../functions/inventory/counts/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** The differences of a posted count are in the ledger, those of another are not. */
export const counts: Check = function* ({ counts, movements }) {
  const posted = counts.filter(({ status }) => status === 'posted');
  const differences = posted.flatMap((one) =>
    differencesOf(one).map((d) => ({ about: `${one.id} ${d.sku}`, ...d })),
  );
  const found = sumBy(
    differences,
    (d) => d.about,
    (d) => d.difference,
  );
  const moved = sumBy(
    movements.filter((m) => m.kind === 'count'),
    (m) => `${m.reference} ${m.sku}`,
    (m) => m.change,
  );
  for (const about of new Set([...found.names(), ...moved.names()]))
    if (found.of(about) !== moved.of(about))
      yield { about, says: `${q(found.of(about))} was found and ${q(moved.of(about))} moved` };
};
