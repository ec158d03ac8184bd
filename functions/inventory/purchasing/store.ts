import { inState, keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { dueAt } from './expecting.ts';
import { purchaseOrder } from './model.ts';

export const PURCHASE_ORDERS = 'PO';

/** What is owed to us, by when the first of it is expected, and drafts, by when they should be sent. */
export const DUE = owned('EXPECTED', PURCHASE_ORDERS);

export const purchaseOrders = resource({
  name: 'purchase order',
  schema: purchaseOrder,
  key: ({ id }) => keys.purchaseOrder(id),
  indexes: (po) => {
    const due = dueAt(po);
    return {
      byKind: { pk: PURCHASE_ORDERS, sk: po.id },
      byState: { pk: inState(PURCHASE_ORDERS, po.status), sk: po.id },
      ...(due ? { byOwner: { pk: DUE, sk: `${due} ${po.id}` } } : {}),
    };
  },
});
