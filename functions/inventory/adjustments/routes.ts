import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import {
  adjustedLevel,
  adjustmentInput,
  adjustmentReviewInput,
  adjustmentStatus,
  adjustmentView,
} from './model.ts';

const READERS = ['warehouse', 'purchasing', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('adj') });

export const adjustmentRoutes = routeTable({
  adjustStock: {
    method: 'POST',
    path: '/stock/adjustments',
    summary: 'Correct what is on hand, scrap some of it, or enter the opening stock',
    description:
      'Of a product that is kept by lots `lots` names those that come in; of what goes out those that are meant, expired ones too, or the first to expire of the others if left out. What is worth more by list price than the limit of counts (or has no price), and is no opening stock, is not booked: the answer has the level as it is, and as `adjustment` what waits for the review of another person.',
    roles: ['warehouse', 'admin'],
    body: adjustmentInput,
    response: adjustedLevel,
    status: 201,
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  listAdjustments: {
    method: 'GET',
    path: '/stock-adjustments',
    summary:
      'Adjustments that had to be agreed to, newest first; with `status=waiting` those that still have to be',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      status: adjustmentStatus.optional(),
    }),
    response: pageOf(adjustmentView),
  },
  getAdjustment: {
    method: 'GET',
    path: '/stock-adjustments/{id}',
    summary: 'Read an adjustment that had to be agreed to',
    roles: READERS,
    params,
    response: adjustmentView,
    errors: ['not-found'],
  },
  reviewAdjustment: {
    method: 'POST',
    path: '/stock-adjustments/{id}/review',
    summary: 'Agree to an adjustment, which who asked for it may not: it is booked; or reject it',
    roles: ['finance', 'admin'],
    asSeen: true,
    params,
    body: adjustmentReviewInput,
    response: adjustmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
