import { freeOf } from '../../../functions/inventory/purchasing/rules.ts';
import { underWay } from '../../../functions/inventory/transfers/rules.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What is on the way as free stock is what purchase orders bring beyond what orders wait for, and transfers. */
export const incoming: Check = function* ({ levels, purchaseOrders, transfers }) {
  const kept = sumBy(levels, place, (l) => l.incoming);
  const goods = purchaseOrders.flatMap((po) =>
    [...new Set(po.lines.map((l) => l.sku))].map((sku) => ({
      sku,
      warehouse: po.warehouse,
      free: freeOf(po, sku),
    })),
  );
  const sent = transfers.flatMap(({ to: warehouse, lines }) =>
    lines.map((line) => ({ sku: line.sku, warehouse, free: underWay(line) })),
  );
  const ordered = sumBy([...goods, ...sent], place, (g) => g.free);
  for (const about of new Set([...kept.names(), ...ordered.names()]))
    if (kept.of(about) !== ordered.of(about))
      yield { about, says: `${q(kept.of(about))} is on the way and ${q(ordered.of(about))} is ordered` };
};
