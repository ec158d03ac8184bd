import { type Demand, inOrderFor, procure, sumBySku } from '../inventory/index.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';
import { purchaseOrdersOf } from './facts.ts';
import type { Order, Part } from './model.ts';
import { inWords, missingOf, replacePart } from './parts.ts';
import { orders } from './store.ts';
import { turnOf } from './turns.ts';

/** What of a part is neither covered nor bought yet. */
export async function unboughtOf({ id }: Order, part: Part): Promise<Demand[]> {
  const pos = await purchaseOrdersOf(part.purchaseOrderIds);
  const bought = pos.flatMap((po) =>
    po.lines.flatMap(({ sku, pegs }) =>
      pegs
        .filter((p) => p.orderId === id && p.part === part.id)
        .map(({ quantity }) => ({ sku, quantity: -quantity })),
    ),
  );
  return sumBySku([...missingOf(part), ...bought]).filter(({ quantity }) => quantity > 0);
}

/** Buys or has produced these for a part of an order; the order knows where, and its timeline tells. */
export async function buy(order: Order, part: Part, goods: readonly Demand[], at: string): Promise<Write[]> {
  const [nearest = ''] = inOrderFor(order.deliveryAddress.country, getSettings().warehouses);
  const warehouse = part.holds[0]?.warehouse ?? nearest;
  const want = { orderId: order.id, part: part.id, warehouse, at, turnOf: turnOf(order, part) };
  const { ids, writes } = await procure(goods, want);
  const withNew = (known: readonly string[]) => [...new Set([...known, ...ids])];
  const parts = replacePart(order, { ...part, purchaseOrderIds: withNew(part.purchaseOrderIds) });
  const purchaseOrderIds = withNew(order.purchaseOrderIds);
  return [
    orders.replace({ ...order, parts, purchaseOrderIds, updatedAt: at }),
    ...writes,
    recordEvent(order.id, {
      type: 'replenishment-ordered',
      at,
      by: SYSTEM,
      data: { purchaseOrderIds: ids, goods: inWords(goods) },
    }),
  ];
}
