import { evaluationRoutes } from './evaluations/routes.ts';
import { segmentRoutes } from './segments/routes.ts';
import { tradeRoutes } from './trade/routes.ts';

export const routes = { ...tradeRoutes, ...evaluationRoutes, ...segmentRoutes };
