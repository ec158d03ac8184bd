import { serve } from '../../shared/http/serve.ts';
import { quotationHandlers } from './handlers.ts';
import { ownRoutes } from './routes.ts';

/** The Lambda handler of quotations; what draws and what the mail's link leads to are served by others. */
export const handler = serve(ownRoutes, quotationHandlers);
