import { findProducts } from '../../catalog/index.ts';
import { inOrderFor, replenish as newPurchaseOrders, purchaseOrders } from '../../inventory/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { partOf } from '../facts.ts';
import { inWords, missingOf, replacePart } from '../parts.ts';
import { type Step, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Buys or has produced exactly what is missing, pegged to this part of the order. */
export const replenish: Step<'Replenish'> = (input) =>
  stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const part = partOf(order, input.part);
    const missing = missingOf(part);
    const products = await findProducts(missing.map((m) => m.sku));
    const [nearest = ''] = inOrderFor(order.deliveryAddress.country, getSettings().warehouses);
    const warehouse = part.holds[0]?.warehouse ?? nearest;
    const created = newPurchaseOrders(missing, products, { orderId: order.id, part: part.id, warehouse, at });
    const ids = created.map((po) => po.id);
    const parts = replacePart(order, { ...part, purchaseOrderIds: ids });
    const purchaseOrderIds = [...order.purchaseOrderIds, ...ids];
    return {
      value: {
        outcome: 'ordered',
        wait: { for: 'goods', part: part.id, round: 1, stage: 0, since: at },
      },
      writes: [
        orders.replace({ ...order, parts, purchaseOrderIds, updatedAt: at }),
        ...created.map((po) => purchaseOrders.create(po)),
        recordEvent(order.id, {
          type: 'replenishment-ordered',
          at,
          by: SYSTEM,
          data: {
            purchaseOrderIds: ids,
            goods: inWords(missing),
          },
        }),
      ],
    };
  });
