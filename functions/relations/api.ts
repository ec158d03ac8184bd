import { serve } from '../shared/http/serve.ts';
import { campaignHandlers } from './campaigns/handlers.ts';
import {
  evaluateOrder,
  followUp,
  getEvaluation,
  listEvaluations,
  listEvaluationsOfCustomer,
} from './evaluations/handlers.ts';
import { getProductRating } from './evaluations/ratings.ts';
import { mergeCustomer } from './merging/handler.ts';
import { personHandlers } from './persons/handlers.ts';
import { routes } from './routes.ts';
import { getSegmentFile, listSegment } from './segments/handlers.ts';
import { suppressedHandlers } from './suppressed/handlers.ts';
import { showTrade } from './trade/page.ts';

const {
  getEvaluationPage: _,
  sendEvaluationForm: __,
  getUnsubscribePage: ___,
  unsubscribe: ____,
  ...own
} = routes;

export const handler = serve(own, {
  showTrade,
  mergeCustomer,
  ...personHandlers,
  listEvaluations,
  getEvaluation,
  listEvaluationsOfCustomer,
  evaluateOrder,
  followUp,
  getProductRating,
  listSegment,
  getSegmentFile,
  ...campaignHandlers,
  ...suppressedHandlers,
});
