import {
  type Cause,
  type Demand,
  type Goods,
  type LotsChanges,
  lose,
  passOn,
  sumBySku,
  takeOver,
} from '../../inventory/index.ts';
import type { Write } from '../../shared/table.ts';
import type { Shipment, ShipmentLine } from '../../shipping/index.ts';
import { holderOf, holderOfShipment } from '../parts.ts';
import type { Lacking, Short } from './rules.ts';

/** What of one shipment is missing, as it was before. */
export interface Missing extends Lacking {
  lines: ShipmentLine[];
  lots: LotsChanges;
}

/** Goods that are missing leave the books with what was reserved of them. */
export function lost({ shipment, lines, lots }: Missing, cause: Cause): Write[] {
  const { warehouse } = shipment;
  return sumBySku(lines).flatMap(({ sku, quantity }) =>
    lose({ sku, warehouse, quantity, lots: lots.get(sku) }, cause),
  );
}

/** The shipment's goods stay its own, but for those that are missing. */
export function letGo({ shipment, lines }: Lacking): Write[] {
  const holder = holderOfShipment(shipment);
  const had = new Map(goodsOf(shipment).map(({ sku, quantity }) => [sku, quantity]));
  return goodsOf({ ...shipment, lines }).map((goods) =>
    passOn(goods, holder, (had.get(goods.sku) ?? 0) - goods.quantity),
  );
}

/** All goods of these shipments are taken over by the part that waits, as far as they are there. */
export const handOver = (sent: readonly Shipment[], { order, part }: Short): Write[] => [
  ...sent.flatMap((shipment) =>
    goodsOf(shipment).map((goods) => passOn(goods, holderOfShipment(shipment), 0)),
  ),
  ...part.holds.map((goods) => takeOver(goods, holderOf(order.id, part.id))),
];

const goodsOf = ({ lines, warehouse }: Pick<Shipment, 'warehouse'> & { lines: readonly Demand[] }): Goods[] =>
  sumBySku(lines).map((goods) => ({ ...goods, warehouse }));
