import { ordering, quantityOf } from '../../../functions/inventory/purchasing/terms.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What takes a source's shortages is a purchase order of that warehouse, and a draft buys what is wanted of it. */
export const drafts: Check = function* ({ openDrafts, purchaseOrders }) {
  const known = byId(purchaseOrders);
  for (const { source, warehouse, purchaseOrderId } of openDrafts)
    if (known.get(purchaseOrderId)?.warehouse !== warehouse)
      yield {
        about: `${source} for ${warehouse}`,
        says: `goes to ${purchaseOrderId}, which is not for there`,
      };
  for (const { id, status, lines } of purchaseOrders)
    for (const line of status === 'draft' ? lines : [])
      if (line.quantity !== quantityOf(line))
        yield { about: `${id} ${line.sku}`, says: `orders ${q(line.quantity)} of ${q(quantityOf(line))}` };
      else if (line.price?.unitPrice !== ordering(line, line.quantity).price?.unitPrice)
        yield {
          about: `${id} ${line.sku}`,
          says: `costs ${line.price?.unitPrice}, which is not for ${q(line.quantity)}`,
        };
};
