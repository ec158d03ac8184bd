import { keys } from '../../shared/keys.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import { setAside } from '../stock.ts';
import { comingFor, repeg, type Waiter } from './exchanging.ts';
import type { PurchaseOrder } from './model.ts';
import { lastFirst } from './moves.ts';
import { COMPONENTS, holderOfComponents, isOf } from './pegs.ts';
import { withComponents } from './postponing.ts';
import { withMore } from './providing.ts';
import { freeOf } from './rules.ts';
import { purchaseOrders } from './store.ts';

/**
 * Gives a production order what lies free of a component, in the place of what is on the way for it.
 * @param available in its own warehouse
 * @returns no writes when there is nothing to give, or it waits no longer
 */
export async function takeFree(
  id: string,
  sku: string,
  available: (warehouse: string) => Thousandths,
  at: string,
): Promise<Write[]> {
  const po = await purchaseOrders.get(keys.purchaseOrder(id));
  const sources = await purchaseOrders.getMany((po.suppliedBy ?? []).map(keys.purchaseOrder));
  const left = leavePlaces(sources, sku, id, available(po.warehouse), at);
  const changed = left.filter((after, i) => after !== sources[i]);
  if (changed.length === 0) return [];
  const sum = (all: readonly PurchaseOrder[]) => all.reduce((total, one) => total + freeOf(one, sku), 0);
  const coming = (all: readonly PurchaseOrder[]) =>
    all.reduce((total, one) => total + comingFor(one, waiterOf(id), sku), 0);
  const quantity = coming(sources) - coming(left);
  const gone = changed.filter((one) => !one.lines.some(({ pegs }) => pegs.some(isOf(id, COMPONENTS))));
  const suppliedBy = (po.suppliedBy ?? []).filter((one) => !gone.some((other) => other.id === one));
  const after = await withComponents(withMore(po, [{ sku, quantity }], 1), left, [at]);
  return [
    purchaseOrders.replace({ ...after, suppliedBy, updatedAt: at }),
    ...changed.map((one) => purchaseOrders.replace(one)),
    ...setAside({ sku, warehouse: po.warehouse, quantity }, holderOfComponents(id), sum(left) - sum(sources)),
  ];
}

const waiterOf = (id: string): Waiter => ({ orderId: id, part: COMPONENTS });

/** So much less of what is to come; drafts come first, since they may shrink. */
function leavePlaces(
  sources: readonly PurchaseOrder[],
  sku: string,
  id: string,
  most: Thousandths,
  at: string,
): PurchaseOrder[] {
  const after = new Map(sources.map((one) => [one.id, one]));
  let rest = most;
  for (const source of sources.toSorted(lastFirst)) {
    const quantity = Math.min(rest, comingFor(source, waiterOf(id), sku));
    if (quantity <= 0) continue;
    rest -= quantity;
    after.set(source.id, repeg(source, sku, waiterOf(id), { quantity: -quantity }, at));
  }
  return [...after.values()];
}
