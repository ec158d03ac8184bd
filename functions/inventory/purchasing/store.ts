import { inState, keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { purchaseOrder } from './model.ts';
import { isOwed } from './rules.ts';

export const PURCHASE_ORDERS = 'PO';

/** What a supplier or the works has and owes us, by when it is expected. */
export const DUE = owned('EXPECTED', PURCHASE_ORDERS);

export const purchaseOrders = resource({
  name: 'purchase order',
  schema: purchaseOrder,
  key: ({ id }) => keys.purchaseOrder(id),
  indexes: ({ id, status, expectedAt }) => ({
    byKind: { pk: PURCHASE_ORDERS, sk: id },
    byState: { pk: inState(PURCHASE_ORDERS, status), sk: id },
    ...(isOwed(status) ? { byOwner: { pk: DUE, sk: `${expectedAt} ${id}` } } : {}),
  }),
});
