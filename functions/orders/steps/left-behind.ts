import { keys } from '../../shared/keys.ts';
import { type Decision, once } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { addShipment, newShipment, type Shipment } from '../../shipping/index.ts';
import { partOf, shipmentsOf } from '../facts.ts';
import { dueSince } from '../leaving.ts';
import type { Order, Part } from '../model.ts';
import { replacePart, roundOfLeft } from '../parts.ts';
import type { StepInput } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import type { Awaited } from '../waiting.ts';

const NONE = 'none';

/** Makes a shipment of what another has left behind, once; of a cancelled order's it becomes free stock instead. */
export async function followUp({ orderId, step }: StepInput, left: Shipment): Promise<void> {
  await once<string>({
    key: keys.step(orderId, `${step}#${left.id}#rest`),
    recall: (record) => String(record.value),
    decide: () => continueWith(orderId, left),
  });
}

async function continueWith(orderId: string, left: Shipment): Promise<Decision<string>> {
  const at = now();
  const order = await getOrder(orderId);
  if (order.cancellation) return { value: NONE, writes: [] };
  const part = partOf(order, left.part);
  const made = newShipment(await draftOf(left, part), at);
  const parts = replacePart(order, { ...part, shipmentIds: [...part.shipmentIds, made.id] });
  const data = { shipmentIds: [made.id], part: part.id, continues: left.id };
  return {
    value: made.id,
    writes: [
      orders.replace({ ...order, parts, shipmentIds: [...order.shipmentIds, made.id], updatedAt: at }),
      ...addShipment(made),
      recordEvent(orderId, { type: 'shipment-created', at, by: SYSTEM, data }),
    ],
  };
}

/** It goes the way of the first, from where that one's goods are still reserved. */
async function draftOf(left: Shipment, { shipmentIds }: Part) {
  const before = (await shipmentsOf(shipmentIds)).filter(({ continues }) => continues).length;
  const { orderId, part, customerId, warehouse, recipient, delivery, wantedOn, shipOn } = left;
  const { purchaseOrderNumber } = left;
  return {
    ...{ orderId, part, customerId, warehouse, recipient },
    ...(delivery ? { delivery } : {}),
    ...(wantedOn ? { wantedOn } : {}),
    ...(shipOn ? { shipOn } : {}),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    round: roundOfLeft(before),
    heldIn: left.heldIn ?? left.round,
    continues: left.id,
    lines: left.leftBehind ?? [],
  };
}

/** What the part waits for beside, since these shipments have left something behind. */
export async function waitsForRest(
  orderId: Order['id'],
  part: Part['id'],
  left: readonly Shipment[],
): Promise<Awaited[]> {
  const since = new Map(left.map((one) => [one.id, one.dispatchedAt ?? one.updatedAt]));
  if (!left.some(({ leftBehind }) => leftBehind)) return [];
  const all = await shipmentsOf(partOf(await getOrder(orderId), part).shipmentIds);
  return all.flatMap((one): Awaited[] => {
    const from = since.get(one.continues ?? '');
    return from ? [{ for: 'dispatch', part, round: one.round, stage: 0, since: dueSince([one], from) }] : [];
  });
}
