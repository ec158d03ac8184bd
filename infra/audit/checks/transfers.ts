import { underWay } from '../../../functions/inventory/transfers/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What a transfer says left the one warehouse and came into the other, and none is over while goods are on the way. */
export const transfers: Check = function* ({ transfers, movements }) {
  const moved = sumBy(
    movements.filter((m) => m.kind === 'transfer'),
    (m) => `${m.reference}: ${place(m)}`,
    (m) => m.change,
  );
  for (const { id, from, to, status, lines } of transfers) {
    for (const { sku, quantity, received } of lines) {
      const left = moved.of(`${id}: ${place({ sku, warehouse: from })}`);
      const came = moved.of(`${id}: ${place({ sku, warehouse: to })}`);
      if (left !== -quantity || came !== received)
        yield {
          about: `${id} ${sku}`,
          says: `${q(quantity)} sent and ${q(left)} moved, ${q(received)} and ${q(came)}`,
        };
    }
    const over = lines.every((line) => underWay(line) === 0);
    if (over !== (status === 'received' || status === 'closed'))
      yield { about: id, says: `is ${status} and its lines say otherwise` };
  }
};
