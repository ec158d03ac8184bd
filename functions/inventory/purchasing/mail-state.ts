import { keys } from '../../shared/keys.ts';
import type { Alongside } from '../../shared/mail/index.ts';
import { purchaseOrders } from './store.ts';

/** Shows a mail's state on the purchase order that it carries, in the transaction that changes it. */
export const onPurchaseOrder: Alongside = async ({ purchaseOrderId, state, at, messageId }) => {
  if (!purchaseOrderId) return [];
  const po = await purchaseOrders.get(keys.purchaseOrder(purchaseOrderId));
  const mail = { state, at, ...(messageId ? { messageId } : {}) };
  return [purchaseOrders.replace({ ...po, mail, updatedAt: at })];
};
