import { isOpen } from '../../../functions/inventory/purchasing/open.ts';
import type { Check } from '../violation.ts';

/** What may still come is found under each product that it brings, and nothing else is found there. */
export const onOrder: Check = function* ({ onOrder: found, purchaseOrders }) {
  const named = (sku: string, id: string) => `${id} ${sku}`;
  const known = new Set(found.map(({ sku, purchaseOrderId }) => named(sku, purchaseOrderId)));
  const lines = new Set<string>();
  for (const po of purchaseOrders)
    for (const { sku } of po.lines) {
      const about = named(sku, po.id);
      lines.add(about);
      if (isOpen(po) && !known.has(about))
        yield { about, says: 'is on order and not found under its product' };
    }
  for (const about of known)
    if (!lines.has(about)) yield { about, says: 'is found under a product that it does not bring' };
};
