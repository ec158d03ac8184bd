import { campaignRoutes } from './campaigns/routes.ts';
import { evaluationRoutes } from './evaluations/routes.ts';
import { mergeRoutes } from './merging/routes.ts';
import { personRoutes } from './persons/routes.ts';
import { segmentRoutes } from './segments/routes.ts';
import { suppressedRoutes } from './suppressed/routes.ts';
import { tradeRoutes } from './trade/routes.ts';

export const routes = {
  ...tradeRoutes,
  ...evaluationRoutes,
  ...segmentRoutes,
  ...campaignRoutes,
  ...mergeRoutes,
  ...personRoutes,
  ...suppressedRoutes,
};
