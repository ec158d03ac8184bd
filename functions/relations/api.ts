import { serve } from '../shared/http/serve.ts';
import {
  evaluateOrder,
  followUp,
  getEvaluation,
  listEvaluations,
  listEvaluationsOfCustomer,
} from './evaluations/handlers.ts';
import { getProductRating } from './evaluations/ratings.ts';
import { routes } from './routes.ts';
import { getSegmentFile, listSegment } from './segments/handlers.ts';
import { showTrade } from './trade/page.ts';

const { getEvaluationPage: _, sendEvaluationForm: __, ...own } = routes;

export const handler = serve(own, {
  showTrade,
  listEvaluations,
  getEvaluation,
  listEvaluationsOfCustomer,
  evaluateOrder,
  followUp,
  getProductRating,
  listSegment,
  getSegmentFile,
});
