import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { bytes, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { evaluation, evaluationInput, evaluationStatus, followUpInput } from './model.ts';
import { productRatingView } from './rating-model.ts';

const READERS = ['customer', 'sales', 'reviewer', 'admin'] as const;
const listed = { ...pageQuery, ...sortedBy('-createdAt'), status: evaluationStatus.optional() };
const token = z.object({ token: z.string().max(200) });

export const evaluationRoutes = routeTable({
  listEvaluations: {
    method: 'GET',
    path: '/evaluations',
    summary: 'What customers say of their orders, newest first',
    roles: READERS,
    query: z.strictObject({ ...listed, customerId: idOf('cus').optional() }),
    response: pageOf(evaluation),
  },
  getEvaluation: {
    method: 'GET',
    path: '/evaluations/{id}',
    summary: 'Read an evaluation',
    roles: READERS,
    params: z.object({ id: idOf('evl') }),
    response: evaluation,
    errors: ['not-found'],
  },
  listEvaluationsOfCustomer: {
    method: 'GET',
    path: '/customers/{id}/evaluations',
    summary: 'What a customer says of its orders, newest first',
    roles: READERS,
    params: z.object({ id: idOf('cus') }),
    query: z.strictObject(listed),
    response: pageOf(evaluation),
    errors: ['not-found'],
  },
  evaluateOrder: {
    method: 'POST',
    path: '/orders/{id}/evaluation',
    summary: 'Rate an order that has been delivered, once; sales for a customer that says so by telephone',
    roles: ['customer', 'sales', 'admin'],
    params: z.object({ id: idOf('ord') }),
    body: evaluationInput,
    response: evaluation,
    status: 201,
    location: '/evaluations/{id}',
    errors: ['not-found', 'conflict'],
  },
  followUp: {
    method: 'POST',
    path: '/evaluations/{id}/follow-up',
    summary: 'Say what came of a bad evaluation, which closes it',
    roles: ['sales', 'admin'],
    params: z.object({ id: idOf('evl') }),
    body: followUpInput,
    response: evaluation,
    errors: ['not-found', 'conflict'],
  },
  getProductRating: {
    method: 'GET',
    path: '/products/{sku}/rating',
    summary: 'How the orders are rated that a product was in',
    description: 'Kept as evaluations come in, a moment behind them.',
    roles: ['sales', 'reviewer', 'purchasing', 'admin'],
    params: z.object({ sku }),
    response: productRatingView,
    errors: ['not-found'],
  },
  getEvaluationPage: {
    method: 'GET',
    path: '/evaluate/{token}',
    summary: 'The page on which whoever has the link of the mail rates the order, once',
    public: true,
    roles: [],
    params: token,
    response: bytes,
    produces: 'text/html',
    servedBy: 'customer-pages',
  },
  sendEvaluationForm: {
    method: 'POST',
    path: '/evaluate/{token}',
    summary: 'What that page sends; takes effect once, whatever is sent again',
    public: true,
    byLink: true,
    roles: [],
    params: token,
    consumes: 'application/x-www-form-urlencoded',
    body: z.string(),
    response: bytes,
    produces: 'text/html',
    servedBy: 'customer-pages',
  },
});
