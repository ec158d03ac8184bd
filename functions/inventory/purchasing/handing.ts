import type { Write } from '../../shared/table.ts';
import type { Demand } from '../cover.ts';
import { passOn, takeOver } from '../stock.ts';
import { repeg } from './exchanging.ts';
import { expectChange } from './expecting.ts';
import type { PurchaseOrder } from './model.ts';
import { COMPONENTS, holderOfComponents, isOf } from './pegs.ts';
import { heldOf, taken } from './rules.ts';
import { purchaseOrders } from './store.ts';

/** Components that come from another purchase order. */
interface Sourced {
  source: PurchaseOrder;
  goods: readonly Demand[];
}

/** A production order takes over what came in for it. */
export function take({ id, warehouse }: PurchaseOrder, { source, goods }: Sourced, at: string): Write[] {
  const skus = goods.map(({ sku }) => sku);
  const after = taken(source, id, COMPONENTS, at, skus);
  const stock = goods.flatMap(({ sku, quantity }) => {
    const piece = { sku, warehouse, quantity };
    return [passOn(piece, source.id, heldOf(after, sku)), takeOver(piece, holderOfComponents(id))];
  });
  return [purchaseOrders.replace(after), ...stock];
}

/** It needs so much less of what is on the way: a draft shrinks, what was sent comes as free stock. */
export function leave(po: PurchaseOrder, { source, goods }: Sourced, at: string): Write[] {
  const waiter = { orderId: po.id, part: COMPONENTS };
  const after = goods.reduce(
    (left, { sku, quantity }) => repeg(left, sku, waiter, { quantity: -quantity }, at),
    source,
  );
  const isLeft = !after.lines.some(({ pegs }) => pegs.some(isOf(po.id, COMPONENTS)));
  const suppliedBy = (po.suppliedBy ?? []).filter((id) => !isLeft || id !== source.id);
  return [
    purchaseOrders.replace({ ...po, suppliedBy, updatedAt: at }),
    purchaseOrders.replace(after),
    ...expectChange(source, after),
  ];
}
