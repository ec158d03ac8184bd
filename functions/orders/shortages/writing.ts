import {
  type Cause,
  type Costed,
  type Demand,
  type Goods,
  inBooks,
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
  products: ReadonlyMap<string, Costed>;
}

/** Goods that are missing leave the books with what was reserved of them. */
export function lost({ shipment, lines, lots, products }: Missing, cause: Cause): Promise<Write[]> {
  const { warehouse, id, orderId } = shipment;
  const gone = sumBySku(lines).flatMap(({ sku, quantity }) =>
    lose({ sku, warehouse, quantity, product: products.get(sku), lots: lots.get(sku) }, cause),
  );
  return inBooks({ rule: 'stock-loss', document: { id }, orderId, at: cause.at }, gone);
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
