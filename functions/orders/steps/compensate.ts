import {
  arrivedFor,
  freeReservations,
  type Goods,
  heldOf,
  type PurchaseOrder,
  purchaseOrders,
  releasePart,
  unpeg,
} from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { purchaseOrdersOf } from '../facts.ts';
import type { Order, Part } from '../model.ts';
import { holderOf } from '../parts.ts';
import { type Step, type StepInput, serveSteps } from '../step.ts';
import { getOrder } from '../store.ts';
import { noteFreed } from './note-freed.ts';
import { takeBackReturns } from './take-back.ts';

/**
 * Undoes what was done and nothing else: reservations are released, purchase orders unpegged, what came back is
 * credited. Shipments that hadn't left are void since the cancellation itself; what has left stays shipped and billed.
 */
const compensate: Step<'Compensate'> = async (input) => {
  const order = await getOrder(input.orderId);
  const pos = await purchaseOrdersOf(order.purchaseOrderIds);
  for (const po of pos) await withdraw(input, order, po.id);
  const warehouses = pos.map((po) => po.warehouse);
  await freeReservations(
    order.parts.flatMap((part) => holdsOf(order, part, warehouses)),
    noteFreed(order.id),
  );
  return { outcome: 'undone', creditNoteIds: await takeBackReturns(input, order) };
};

/** Everything that may be reserved for a part: in the warehouses it was planned for, and where its goods come in. */
function holdsOf(order: Order, part: Part, receiving: readonly string[]) {
  const holders = Array.from({ length: Math.max(1, part.rounds) }, (_, i) =>
    holderOf(order.id, part.id, i + 1),
  );
  const skus = [...new Set(part.lines.map((l) => l.sku))];
  const warehouses = [...new Set([...part.holds.map((h) => h.warehouse), ...receiving])];
  return skus.flatMap((sku) =>
    warehouses.flatMap((warehouse) => holders.map((holder) => ({ sku, warehouse, holder }))),
  );
}

/** Takes the order's pegs off a purchase order; what came in for it and wasn't handed over becomes free stock. */
const withdraw = (input: StepInput, order: Order, poId: string) =>
  once<string>({
    key: keys.step(order.id, `${input.step}#${poId}`),
    recall: (record) => String(record.value),
    decide: async () => {
      const at = now();
      const po = await purchaseOrders.get(keys.purchaseOrder(poId));
      const after = unpeg(po, order.id, at);
      const event = {
        type: 'procurement-withdrawn',
        at,
        by: SYSTEM,
        data: { purchaseOrderId: po.id, status: after.status },
      };
      const freed = arrivedGoods(po, order).flatMap((g) => releasePart(g, po.id, heldOf(after, g.sku)));
      return {
        value: after.status,
        writes: [purchaseOrders.replace(after), ...freed, recordEvent(order.id, event)],
      };
    },
  });

const arrivedGoods = (po: PurchaseOrder, order: Order): Goods[] =>
  order.parts.flatMap((part) =>
    arrivedFor(po, order.id, part.id).map((d) => ({ ...d, warehouse: po.warehouse })),
  );

export const handler = serveSteps({ Compensate: compensate });
