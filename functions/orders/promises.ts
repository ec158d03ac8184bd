import { isOfOrder, outstandingFor, type PurchaseOrder } from '../inventory/index.ts';
import { purchaseOrdersOf } from './facts.ts';
import type { Order } from './model.ts';

/** When all is there that a part waits for, going by what is known now: what is late is hoped for today. */
export async function goodsExpectedAt(order: Order, partId: string, at: string): Promise<string | undefined> {
  const part = order.parts.find((p) => p.id === partId);
  const pos = await purchaseOrdersOf(part?.purchaseOrderIds ?? []);
  const owing = pos.filter((po) => outstandingFor(po, order.id, partId) > 0);
  const last = owing
    .map((po) => po.expectedAt)
    .toSorted()
    .at(-1);
  return last && [last, at].toSorted().at(-1);
}

/** The orders that wait for any of it. */
export const waitingOrders = ({ lines }: PurchaseOrder): string[] => [
  ...new Set(
    lines.flatMap((l) => l.pegs.filter((p) => isOfOrder(p) && p.quantity > p.received).map((p) => p.orderId)),
  ),
];
