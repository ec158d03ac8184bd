import { outstandingFor } from '../../inventory/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { addShipment, newShipment } from '../../shipping/index.ts';
import { partOf, purchaseOrdersOf } from '../facts.ts';
import { daysOf, dueSince } from '../leaving.ts';
import type { Order, Part } from '../model.ts';
import { type Consignment, consign, holdsFor, replacePart, withConsignments } from '../parts.ts';
import { besideOthers, type Step, type StepInput, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import type { Awaited } from '../waiting.ts';
import { ARRIVALS_AT_ONCE, arrivalsFor, takeAhead, takeArrivals } from './arrivals.ts';

/**
 * Makes shipments of what is ready: at first what was reserved, later what has come in for the part. A round is one
 * such consignment; the machine comes back for the next when more is to come.
 */
export const ship: Step<'Ship'> = async (input) => {
  const round = input.wait?.round ?? 1;
  const result = await stepOnce<'Ship'>(input, String(round), async (at) => {
    const { order, part, pos, arrived } = await ready(input, round);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    const arrivals = takeArrivals(arrived, { orderId: order.id, part: part.id, round }, at);
    const more = pos.some((po) => outstandingFor(po, order.id, part.id) > 0);
    const sent = consign(order, part, [...holdsFor(part, round), ...arrivals.goods]);
    const created = sent.map((c) => toShipment(order, part, round, c, at));
    const ids = created.map((s) => s.id);
    const parts = replacePart(order, withConsignments(part, sent, ids));
    return {
      value: resultOf(part, round, more, at, dueSince(created, at)),
      writes: [
        orders.replace({ ...order, parts, shipmentIds: [...order.shipmentIds, ...ids], updatedAt: at }),
        ...created.flatMap(addShipment),
        ...arrivals.writes,
        recordEvent(order.id, {
          type: 'shipment-created',
          at,
          by: SYSTEM,
          data: { shipmentIds: ids, part: part.id },
        }),
      ],
    };
  });
  return besideOthers(result, input.wait);
};

/** The order with what has come in for the part, of which no more is left than one transaction takes. */
async function ready(input: StepInput, round: number) {
  const order = await getOrder(input.orderId);
  const part = partOf(order, input.part);
  const pos = await purchaseOrdersOf(part.purchaseOrderIds);
  const arrived = arrivalsFor(pos, order.id, part.id);
  if (order.cancellation || arrived.length <= ARRIVALS_AT_ONCE) return { order, part, pos, arrived };
  await takeAhead({ orderId: order.id, part: part.id, round });
  return ready(input, round);
}

function toShipment(order: Order, part: Part, round: number, { warehouse, lines }: Consignment, at: string) {
  return newShipment(
    {
      orderId: order.id,
      part: part.id,
      round,
      customerId: order.customerId,
      warehouse,
      recipient: order.deliveryAddress,
      ...(order.delivery ? { delivery: order.delivery } : {}),
      ...daysOf(order, lines, getSettings()),
      ...(order.onShortage === 'complete' ? { undivided: true } : {}),
      ...(order.prepayment ? { prepaid: true } : {}),
      ...(order.purchaseOrderNumber ? { purchaseOrderNumber: order.purchaseOrderNumber } : {}),
      lines,
    },
    at,
  );
}

/** Waits for the warehouse, and beside that for the goods that are still owed. */
function resultOf(
  { id: part }: Part,
  round: number,
  more: boolean,
  at: string,
  since: string,
): StepResult<'Ship'> {
  const goods: Awaited = { for: 'goods', part, round: round + 1, stage: 0, since: at };
  return {
    outcome: 'created',
    wait: { for: 'dispatch', part, round, stage: 0, since, ...(more ? { beside: [goods] } : {}) },
  };
}
