import type { Handler } from '../shared/http/call.ts';
import { assertVisible } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import type { routes } from './routes.ts';
import { shipments } from './store.ts';

/** Also for functions of other modules that have commands on shipments: by it they see which state a caller means. */
export const getShipment: Handler<typeof routes.getShipment> = async ({ caller, params }) => {
  const shipment = await shipments.get(keys.shipment(params.id));
  assertVisible(caller, shipment.customerId, 'shipment');
  return { body: shipment };
};
