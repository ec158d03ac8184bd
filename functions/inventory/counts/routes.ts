import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { countedInput, countInput, countReviewInput, countStatus, countView } from './model.ts';

const READERS = ['warehouse', 'purchasing', 'finance', 'admin'] as const;

export const countRoutes = routeTable({
  listCounts: {
    method: 'GET',
    path: '/counts',
    summary: 'Counts of stock, newest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      status: countStatus.optional(),
    }),
    response: pageOf(countView),
  },
  getCount: {
    method: 'GET',
    path: '/counts/{id}',
    summary: 'Read a count; what the books say is told once all is counted',
    roles: READERS,
    params: z.object({ id: idOf('cnt') }),
    response: countView,
    errors: ['not-found'],
  },
  startCount: {
    method: 'POST',
    path: '/counts',
    summary: 'Have products counted in a warehouse',
    roles: ['warehouse', 'finance', 'admin'],
    body: countInput,
    response: countView,
    status: 201,
    location: '/counts/{id}',
    errors: ['already-exists', 'unprocessable'],
  },
  enterCount: {
    method: 'POST',
    path: '/counts/{id}/quantities',
    summary:
      'Enter what was counted; with the last of it small differences are posted, others are to be decided',
    roles: ['warehouse', 'admin'],
    params: z.object({ id: idOf('cnt') }),
    body: countedInput,
    response: countView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  reviewCount: {
    method: 'POST',
    path: '/counts/{id}/review',
    summary: 'Post the differences of a count, which who counted may not, or discard it',
    roles: ['finance', 'admin'],
    asSeen: true,
    params: z.object({ id: idOf('cnt') }),
    body: countReviewInput,
    response: countView,
    errors: ['not-found', 'conflict'],
  },
});
