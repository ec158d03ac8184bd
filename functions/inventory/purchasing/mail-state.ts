import { keys } from '../../shared/keys.ts';
import type { Alongside } from '../../shared/mail/index.ts';
import { mailKeyOf } from './naming.ts';
import { purchaseOrders } from './store.ts';

/**
 * Shows a mail's state on the purchase order that it carries, in the transaction that changes it. What is heard late of
 * one that came back says nothing of the one that was sent after it.
 */
export const onPurchaseOrder: Alongside = async ({ key, purchaseOrderId, state, at, messageId }) => {
  if (!purchaseOrderId) return [];
  const po = await purchaseOrders.get(keys.purchaseOrder(purchaseOrderId));
  if (key !== mailKeyOf(po)) return [];
  const mail = { state, at, ...(messageId ? { messageId } : {}) };
  return [purchaseOrders.replace({ ...po, mail, updatedAt: at })];
};
