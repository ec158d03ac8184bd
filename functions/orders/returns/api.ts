import { serve } from '../../shared/http/serve.ts';
import { returnHandlers } from './handlers.ts';
import { returnRoutes } from './routes.ts';

/** The Lambda handler of returns: it moves stock and money, which the orders' own doesn't. */
export const handler = serve(returnRoutes, returnHandlers);
