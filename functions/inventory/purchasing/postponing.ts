import { findProducts } from '../../catalog/index.ts';
import { keys } from '../../shared/keys.ts';
import { type Decision, persistently } from '../../shared/once.ts';
import { now, plusDays } from '../../shared/time.ts';
import { allOn, expectedFor, lastOf } from './days.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { COMPONENTS, isOf } from './pegs.ts';
import { purchaseOrders } from './store.ts';

/** Many may change one purchase order at once. */
const ATTEMPTS = 12;

/**
 * What is made of components that come later is there later itself, and whoever waits for it learns so by its own
 * change. When they come earlier it does, too, to the day that it had of its own, or that somebody has given it.
 */
export const postpone = (purchaseOrderId: string): Promise<void> =>
  persistently(() => decide(purchaseOrderId), { attempts: ATTEMPTS });

async function decide(id: string): Promise<Decision<void>> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  const sources = await purchaseOrders.getMany((po.suppliedBy ?? []).map(keys.purchaseOrder));
  const after = await withComponents(po, sources);
  const isSame = after === po || !isOpen(po);
  return { value: undefined, writes: isSame ? [] : [purchaseOrders.replace({ ...after, updatedAt: now() })] };
}

/**
 * Expected no earlier than it can be made of what comes from these, and otherwise on its own day.
 * @param sources all where its components are bought or made
 * @param there when others of them were there
 */
export async function withComponents(
  po: PurchaseOrder,
  sources: readonly PurchaseOrder[],
  there: readonly string[] = [],
): Promise<PurchaseOrder> {
  const last = lastOf([...there, ...sources.flatMap((one) => thereFrom(one, po) ?? [])]);
  if (!last) return po;
  const products = await findProducts(po.lines.map(({ sku }) => sku));
  const lead = Math.max(0, ...[...products.values()].map(({ supply }) => supply.leadTimeDays));
  const { ownExpectedAt: own = po.expectedAt, ...bare } = po;
  const earliest = plusDays(last, lead);
  if (earliest <= own) return own === po.expectedAt ? po : allOn(bare, own);
  return earliest === po.expectedAt ? po : { ...allOn(bare, earliest), ownExpectedAt: own };
}

/** When all that comes from there is there, or since when it has been. */
const thereFrom = (source: PurchaseOrder, { id }: PurchaseOrder): string | undefined =>
  (isOpen(source) ? expectedFor(source, id, COMPONENTS) : undefined) ?? cameFor(source, id);

/** When the last of what came in for it came. */
function cameFor({ lines, receipts }: PurchaseOrder, id: string): string | undefined {
  const came = lines.filter(({ pegs }) => pegs.some((p) => isOf(id, COMPONENTS)(p) && p.received > 0));
  const skus = came.map(({ sku }) => sku);
  return receipts.findLast((one) => one.lines.some((l) => l.quantity > 0 && skus.includes(l.sku)))?.at;
}
