import { underWay } from '../../../functions/inventory/transfers/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/**
 * What a transfer says left the one warehouse and came into the other, and what it says is lost; none is over while goods
 * are on the way. What was lost before the ledger had losses is in none.
 */
export const transfers: Check = function* ({ transfers, movements }) {
  const moved = sumBy(
    movements.filter((m) => m.kind === 'transfer'),
    (m) => `${m.reference}: ${place(m)}`,
    (m) => m.change,
  );
  const gone = sumBy(
    movements.filter((m) => m.kind === 'transfer-loss'),
    (m) => `${m.reference}: ${place(m)}`,
    (m) => -m.change,
  );
  const known = new Set<string>();
  for (const { id, from, to, status, lines } of transfers) {
    for (const { sku, quantity, received, lost } of lines) {
      known.add(`${id}: ${place({ sku, warehouse: to })}`);
      const left = moved.of(`${id}: ${place({ sku, warehouse: from })}`);
      const came = moved.of(`${id}: ${place({ sku, warehouse: to })}`);
      const told = gone.of(`${id}: ${place({ sku, warehouse: to })}`);
      if (told !== lost && told !== 0)
        yield { about: `${id} ${sku}`, says: `${q(lost)} is lost, and ${q(told)} by the ledger` };
      if (left !== -quantity || came !== received + told)
        yield {
          about: `${id} ${sku}`,
          says: `${q(quantity)} sent and ${q(left)} moved, ${q(received)} and ${q(came)}`,
        };
    }
    const over = lines.every((line) => underWay(line) === 0);
    if (over !== (status === 'received' || status === 'closed'))
      yield { about: id, says: `is ${status} and its lines say otherwise` };
  }
  for (const about of gone.names())
    if (!known.has(about)) yield { about, says: `${q(gone.of(about))} was lost, and was not on the way` };
};
