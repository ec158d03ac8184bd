import { findProducts } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { recordEvent } from '../../shared/timeline.ts';
import { shipments } from '../store.ts';
import { packed } from './packing.ts';
import { readPickList } from './pick-list.ts';
import type { warehouseRoutes } from './routes.ts';

type Own = Pick<Handlers<typeof warehouseRoutes>, 'getPickList' | 'packShipment'>;

export const warehouseHandlers: Own = {
  async getPickList(call) {
    return { body: await readPickList(call) };
  },

  async packShipment({ caller, params, body, at }) {
    const before = await shipments.get(keys.shipment(params.id));
    const products = await findProducts(body.parcels.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
    const after = packed(before, body, products, at);
    const data = { shipmentId: after.id, parcels: body.parcels.length };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [
        shipments.replace(after),
        recordEvent(after.orderId, { type: 'shipment-packed', at, by: actorOf(caller), data }),
      ],
    };
  },
};
