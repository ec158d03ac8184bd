import { findProducts } from '../../catalog/index.ts';
import {
  type Cause,
  cutAtOnce,
  type Goods,
  inBooks,
  issue,
  issueLots,
  type LotsChanges,
  sumBySku,
} from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { hasLeft, lotsOf, type Shipment } from '../../shipping/index.ts';
import { consignmentOf, partOf } from '../facts.ts';
import { holderOfShipment } from '../parts.ts';
import type { Step, StepInput } from '../step.ts';
import { getOrder } from '../store.ts';
import { followUp, waitsForRest } from './left-behind.ts';

/**
 * Books out of stock what has left the warehouse in this round, each shipment once, large ones lot by lot; what was left
 * behind goes on by itself, and is waited for beside.
 */
export const issueGoods: Step<'IssueGoods'> = async (input) => {
  const order = await getOrder(input.orderId);
  const part = partOf(order, input.part);
  const round = input.wait?.round ?? 1;
  const left = (await consignmentOf(part, round)).filter(hasLeft);
  for (const shipment of left) await issueShipment(input, shipment, order.placedAt);
  for (const shipment of left.filter(({ leftBehind }) => leftBehind)) await followUp(input, shipment);
  const { wait } = input;
  if (!wait) return { outcome: 'issued' };
  const beside = [...(wait.beside ?? []), ...(await waitsForRest(input.orderId, part.id, left))];
  return { outcome: 'issued', wait: { ...wait, ...(beside.length > 0 ? { beside } : {}) } };
};

async function issueShipment(input: StepInput, shipment: Shipment, orderedAt: string): Promise<void> {
  const goods = sumBySku(shipment.lines).map((d): Goods => ({ ...d, warehouse: shipment.warehouse }));
  const all = lotsOf(shipment, goods);
  let i = 0;
  for (const some of cutAtOnce(goods, 'issue', ({ sku }) => all.get(sku)?.length ?? 0)) {
    const last = i + some.length >= goods.length;
    await once<string>({
      key: keys.step(input.orderId, `${input.step}#${shipment.id}#${i}`),
      recall: (record) => String(record.value),
      decide: async () => {
        const lots = await issueLots(shipment.warehouse, lotsOf(shipment, some), now());
        return { value: 'issued', writes: await writesOf(shipment, orderedAt, some, lots, last) };
      },
    });
    i += some.length;
  }
}

async function writesOf(
  shipment: Shipment,
  orderedAt: string,
  goods: readonly Goods[],
  lots: LotsChanges,
  last: boolean,
) {
  const at = now();
  const by = shipment.dispatchedBy ?? SYSTEM;
  const cause: Cause = {
    kind: 'shipment',
    reason: 'dispatched',
    reference: shipment.id,
    at,
    orderedAt,
    by,
  };
  const holder = holderOfShipment(shipment);
  const rest = new Map(sumBySku(shipment.leftBehind ?? []).map((one) => [one.sku, one.quantity]));
  const event = { type: 'goods-issued', at, by: SYSTEM, data: { shipmentId: shipment.id } };
  const products = await findProducts(goods.map(({ sku }) => sku));
  const issued = goods.flatMap((g) => {
    const how = { product: products.get(g.sku), lots: lots.get(g.sku) };
    return issue({ ...g, ...how }, holder, cause, rest.get(g.sku));
  });
  const { id, orderId } = shipment;
  return [
    ...(await inBooks({ rule: 'goods-issue', document: { id }, orderId, at }, issued)),
    ...(last ? [recordEvent(shipment.orderId, event)] : []),
  ];
}
