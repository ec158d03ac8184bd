import { serve } from '../../shared/http/serve.ts';
import { getShipment, routes, undeliveredRoutes } from '../../shipping/index.ts';
import { returnHandlers } from './handlers.ts';
import { returnRoutes } from './routes.ts';
import { undeliveredHandlers } from './undelivered.ts';

/** The Lambda handler of what comes back: it moves stock and money, which the orders' own doesn't. */
export const handler = serve(
  // A shipment is read to see which state of it is meant.
  { ...returnRoutes, ...undeliveredRoutes, getShipment: routes.getShipment },
  { ...returnHandlers, ...undeliveredHandlers, getShipment },
);
