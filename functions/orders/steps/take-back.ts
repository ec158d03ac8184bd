import { bringLots, type Cause, cutAtOnce, type Goods, sumBySku } from '../../inventory/index.ts';
import { type Key, keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { broughtBack, fitOf, lotsOf, type Shipment } from '../../shipping/index.ts';
import { creditReturned } from '../crediting.ts';
import { shipmentsOf } from '../facts.ts';
import type { Order } from '../model.ts';
import { inWords } from '../parts.ts';
import { restockGoods } from '../restocking.ts';
import type { StepInput } from '../step.ts';

/**
 * Goods that a carrier brought back undelivered return to stock, but for what was found to be scrap, and their invoices
 * are credited for all of them: the customer got nothing.
 * @returns the credit notes
 */
export async function takeBackReturns(input: StepInput, order: Order): Promise<string[]> {
  const all = await shipmentsOf(order.shipmentIds);
  const creditNoteIds: string[] = [];
  for (const one of all.filter((s) => s.status === 'returned')) {
    await restock(input, { ...one, lines: fitOf(one) }, order.placedAt);
    creditNoteIds.push((await credit(input, { ...one, lines: broughtBack(one) })).value);
  }
  return creditNoteIds;
}

/** Under which a shipment's goods are booked back once; the first lot's is there when any of it is. */
export const restockKey = (orderId: string, shipmentId: string, lot = 0): Key =>
  keys.step(orderId, `Compensate#restock#${shipmentId}#${lot}`);

async function restock(input: StepInput, shipment: Shipment, orderedAt: string): Promise<void> {
  const goods = sumBySku(shipment.lines).map((d): Goods => ({ ...d, warehouse: shipment.warehouse }));
  const all = lotsOf(shipment, goods);
  let i = 0;
  const cut = cutAtOnce(goods, 'adjust', ({ sku }) => all.get(sku)?.length ?? 0);
  // Also that nothing is good is put down, once.
  for (const some of cut.length > 0 ? cut : [[]]) {
    await once<string>({
      key: restockKey(input.orderId, shipment.id, i),
      recall: (record) => String(record.value),
      decide: async () => {
        const cause: Cause = {
          kind: 'return',
          reason: 'came back undelivered, order cancelled',
          reference: shipment.id,
          at: now(),
          orderedAt,
          by: SYSTEM,
        };
        const lots = await bringLots(shipment.warehouse, lotsOf(shipment, some), cause.at);
        const event = {
          type: 'goods-restocked',
          at: cause.at,
          by: SYSTEM,
          data: { shipmentId: shipment.id, goods: inWords(some) },
        };
        return {
          value: 'restocked',
          writes: [
            ...(await restockGoods(input.orderId, some, lots, cause)),
            recordEvent(input.orderId, event),
          ],
        };
      },
    });
    i += some.length;
  }
}

const credit = (input: StepInput, { id: shipmentId, lines }: Shipment) =>
  once<string>({
    key: keys.step(input.orderId, `${input.step}#credit#${shipmentId}`),
    recall: (record) => String(record.value),
    decide: async () => {
      const { note, writes } = await creditReturned(input.orderId, { shipmentId, lines }, now(), SYSTEM);
      return { value: note.id, writes };
    },
  });
