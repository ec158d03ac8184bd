import type { Order } from '../../functions/orders/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { type Shipment, shipments } from '../../functions/shipping/index.ts';
import type { Life } from './lives.ts';
import { known, look } from './store.ts';

/** A life's order as it is; most have not changed since somebody last looked. */
export async function orderOf({ id }: Life): Promise<Order> {
  await look();
  const [order] = known([keys.order(id)]).map(orders.parse);
  if (!order) throw new Error(`no order ${id}`);
  return order;
}

/** What was made ready for it. */
export const shipmentsOf = ({ shipmentIds }: Order): Shipment[] =>
  known(shipmentIds.map(keys.shipment)).map(shipments.parse);
