import { isOpen } from '../../../functions/inventory/purchasing/open.ts';
import { toCome } from '../../../functions/inventory/purchasing/owed.ts';
import type { Check } from '../violation.ts';

/** What may still come is found under each product that it brings, and nothing else is found there. */
export const onOrder: Check = function* ({ onOrder: found, purchaseOrders }) {
  const named = (sku: string, id: string) => `${id} ${sku}`;
  const known = new Set(found.map(({ sku, purchaseOrderId }) => named(sku, purchaseOrderId)));
  const lines = new Set<string>();
  for (const po of purchaseOrders)
    for (const line of po.lines) {
      const { sku } = line;
      const about = named(sku, po.id);
      lines.add(about);
      // One that is owed something again is found by that.
      if (isOpen(po) && (toCome(line) > 0 || !po.returns) && !known.has(about))
        yield { about, says: 'is on order and not found under its product' };
    }
  for (const about of known)
    if (!lines.has(about)) yield { about, says: 'is found under a product that it does not bring' };
};
