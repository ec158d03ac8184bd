import {
  arrivedFor,
  expectMore,
  freeOf,
  freeReservations,
  heldOf,
  type PurchaseOrder,
  purchaseOrders,
  releasePart,
  unpeg,
} from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { type Decision, once } from '../../shared/once.ts';
import type { Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { purchaseOrdersOf } from '../facts.ts';
import { freeKept } from '../kept.ts';
import type { Order, Part } from '../model.ts';
import { holderOf, roundOf } from '../parts.ts';
import { type Step, type StepInput, serveSteps } from '../step.ts';
import { getOrder } from '../store.ts';
import { freeLots } from './holding.ts';
import { noteFreed } from './note-freed.ts';
import { takeBackReturns } from './take-back.ts';

/**
 * Undoes what was done and nothing else: reservations are released, purchase orders unpegged, what came back is
 * credited. Shipments that hadn't left are void since the cancellation itself; what has left stays shipped and billed.
 */
const compensate: Step<'Compensate'> = async (input) => {
  const order = await getOrder(input.orderId);
  const pos = await purchaseOrdersOf(order.purchaseOrderIds);
  for (const po of pos) await withdraw(input, order, po);
  if (order.parts.length === 0) {
    await freeKept(order);
    await freeLots(order);
  }
  const warehouses = pos.map((po) => po.warehouse);
  await freeReservations(
    order.parts.flatMap((part) => holdsOf(order, part, warehouses)),
    noteFreed(order.id),
  );
  return { outcome: 'undone', creditNoteIds: await takeBackReturns(input, order) };
};

/** Everything that may be reserved for a part: in the warehouses it was planned for, and where its goods come in. */
function holdsOf(order: Order, part: Part, receiving: readonly string[]) {
  const rounds = Math.max(1, part.rounds, ...part.holds.map(roundOf));
  const holders = Array.from({ length: rounds }, (_, i) => holderOf(order.id, part.id, i + 1));
  const skus = [...new Set(part.lines.map((l) => l.sku))];
  const warehouses = [...new Set([...part.holds.map((h) => h.warehouse), ...receiving])];
  return skus.flatMap((sku) =>
    warehouses.flatMap((warehouse) => holders.map((holder) => ({ sku, warehouse, holder }))),
  );
}

/** Two writes for each, and a transaction holds 100. */
const LINES_PER_TRANSACTION = 45;

/** Takes the order's pegs off a purchase order, large ones lot by lot, each once. */
async function withdraw(input: StepInput, order: Order, { id, lines }: PurchaseOrder): Promise<void> {
  for (let i = 0; i < lines.length; i += LINES_PER_TRANSACTION) {
    const skus = lines.slice(i, i + LINES_PER_TRANSACTION).map((line) => line.sku);
    await once<string>({
      key: keys.step(order.id, `${input.step}#${id}${i === 0 ? '' : `#${i}`}`),
      recall: (record) => String(record.value),
      decide: () => withdrawLines(order, id, skus),
    });
  }
}

/** What came in for the order and wasn't handed over becomes free stock; so will what is on the way. */
async function withdrawLines(order: Order, poId: string, skus: readonly string[]): Promise<Decision<string>> {
  const at = now();
  const po = await purchaseOrders.get(keys.purchaseOrder(poId));
  const after = unpeg(po, order.id, at, skus);
  const event = {
    type: 'procurement-withdrawn',
    at,
    by: SYSTEM,
    data: { purchaseOrderId: po.id, status: after.status },
  };
  const freed = skus.flatMap((sku) => freedBy(po, after, order, sku));
  return {
    value: after.status,
    writes: [purchaseOrders.replace(after), ...freed, recordEvent(order.id, event)],
  };
}

function freedBy(before: PurchaseOrder, after: PurchaseOrder, order: Order, sku: string): Write[] {
  const quantity = order.parts
    .flatMap((part) => arrivedFor(before, order.id, part.id))
    .reduce((sum, arrived) => sum + (arrived.sku === sku ? arrived.quantity : 0), 0);
  const incoming = freeOf(after, sku) - freeOf(before, sku);
  const goods = { sku, warehouse: before.warehouse };
  if (quantity > 0) return releasePart({ ...goods, quantity }, before.id, heldOf(after, sku), incoming);
  return incoming !== 0 ? [expectMore({ ...goods, quantity: incoming })] : [];
}

export const handler = serveSteps({ Compensate: compensate });
