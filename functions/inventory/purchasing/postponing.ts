import { findProducts } from '../../catalog/index.ts';
import { keys } from '../../shared/keys.ts';
import { type Decision, persistently } from '../../shared/once.ts';
import { now, plusDays } from '../../shared/time.ts';
import { allOn, expectedFor, lastOf } from './days.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { COMPONENTS } from './pegs.ts';
import { purchaseOrders } from './store.ts';

/** Many may change one purchase order at once. */
const ATTEMPTS = 12;

/**
 * What is made of components that come later is there later itself, and whoever waits for it learns so by its own
 * change. It never comes earlier by itself: somebody may know why it takes longer.
 */
export const postpone = (purchaseOrderId: string): Promise<void> =>
  persistently(() => decide(purchaseOrderId), { attempts: ATTEMPTS });

async function decide(id: string): Promise<Decision<void>> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  const sources = await purchaseOrders.getMany((po.suppliedBy ?? []).map(keys.purchaseOrder));
  const after = await notBefore(po, sources);
  const isSame = after === po || !isOpen(po);
  return { value: undefined, writes: isSame ? [] : [purchaseOrders.replace({ ...after, updatedAt: now() })] };
}

/** Expected no earlier than it can be made of what comes from these. */
export async function notBefore(
  po: PurchaseOrder,
  sources: readonly PurchaseOrder[],
): Promise<PurchaseOrder> {
  const last = lastOf(sources.filter(isOpen).flatMap((one) => expectedFor(one, po.id, COMPONENTS) ?? []));
  if (!last) return po;
  const products = await findProducts(po.lines.map(({ sku }) => sku));
  const lead = Math.max(0, ...[...products.values()].map(({ supply }) => supply.leadTimeDays));
  const earliest = plusDays(last, lead);
  return earliest > po.expectedAt ? allOn(po, earliest) : po;
}
